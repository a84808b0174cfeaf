// nspell comes without types; only what the tests call is declared
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean
    add(word: string): Speller
    suggest(word: string): string[]
  }
  export default function nspell(affixes: Uint8Array | string, dictionary: Uint8Array | string): Speller
}
