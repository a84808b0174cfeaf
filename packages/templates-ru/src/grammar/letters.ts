const cyrillicOnly = /^\p{Script=Cyrillic}+$/u
const anyVowel = /[аеёиоуыэюяіїєүұәө]/i

/** ё and е are written for one another, so words are compared with е. */
export function foldYo(word: string): string {
  return word.replace(/ё/g, 'е').replace(/Ё/g, 'Е')
}

/** True for «МЕНЕДЖЕР», «ПТО»; false for a lone capital, which may begin an ordinary word. */
export function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** True where a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** True where the word consists of Cyrillic letters only. */
export function isCyrillic(word: string): boolean {
  return cyrillicOnly.test(word)
}

/** Counts syllables: stress and fleeting vowels depend on how many there are. */
export function countVowels(word: string): number {
  let vowels = 0
  for (const letter of word) if (anyVowel.test(letter)) vowels += 1
  return vowels
}

/** «ИВАНОВ-ПЕТРОВ» and «иванов-петров» become «Иванов-Петров». */
export function capitalise(word: string): string {
  return word
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())
    .join('-')
}

/** Splits a line of a data file («Анна Мария») into words folded for comparison. */
export function wordSet(lines: readonly string[] | string): ReadonlySet<string> {
  const text = typeof lines === 'string' ? lines : lines.join(' ')
  return new Set(foldYo(text).toLowerCase().split(' '))
}

/** Writes a changed word in the capitals of the original, which may be all capitals. */
export function keepCapitals(original: string, changed: string): string {
  return isShouted(original) && original.length > 2 ? changed.toUpperCase() : changed
}
