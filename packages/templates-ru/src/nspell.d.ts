// nspell comes without types; only what spelling.test.ts calls is declared
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean
    add(word: string): Speller
  }
  export default function nspell(affixes: string, dictionary: string): Speller
}
