// russian-nouns-js comes without types; only what oracles.test.ts calls is declared
declare module 'russian-nouns-js' {
  interface Lemma {
    readonly text: string
  }
  const nouns: {
    readonly Gender: { readonly MASCULINE: string; readonly FEMININE: string }
    readonly Engine: new () => { decline(lemma: Lemma, grammaticalCase: string): string[] }
    createLemma(options: { text: string; gender: string; animate: boolean }): Lemma
  }
  export default nouns
}
