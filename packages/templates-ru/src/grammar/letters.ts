const cyrillicOnly = /^\p{Script=Cyrillic}+$/u
const vowels = /[аеёиоуыэюяіїєүұәө]/gi

/** ё and е are written for one another, so words are compared with е. */
export function foldYo(word: string): string {
  return word.replaceAll('ё', 'е').replaceAll('Ё', 'Е')
}

/** A word as the lists have it: in small letters, е for ё. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е')
}

const latin = 'abcdefghijklmnopqrstuvwyz'
const cyrillic = 'абкдефгхийклмнопкрстуввиз'
const digraphs: ReadonlyMap<string, string> = new Map(
  'shch щ zh ж kh х ts ц ch ч sh ш ph ф yu ю iu ю ya я ia я yo е ye е x кс'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
)

/** As {@link fold}, with Latin letters read as Russian ones: «Ryabtseva» is «рябцева», roughly. */
export function foldToCyrillic(word: string): string {
  const folded = fold(word)
  if (folded.charCodeAt(0) > 127) return folded
  return folded
    .replace(/(?<=s)k(?:y|iy|ii|ij)$/, 'кий')
    .replace(/(?<=[aeiou])y$/, 'й')
    .replace(
      /shch|[zkcsp]h|ts|[yi][ua]|y[oe]|[a-z]/g,
      (letters) => digraphs.get(letters) ?? cyrillic[latin.indexOf(letters)]!,
    )
}

/** True for «МЕНЕДЖЕР», «ПТО»; false for a lone capital, which may begin an ordinary word. */
export function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** True where a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** True where the word consists of Cyrillic letters only. */
export function isCyrillic(word: string): boolean {
  return cyrillicOnly.test(word)
}

/** Counts syllables: stress and fleeting vowels depend on how many there are. */
export function countVowels(word: string): number {
  return word.match(vowels)?.length ?? 0
}

/** «ИВАНОВ-ПЕТРОВ» and «иванов-петров» become «Иванов-Петров». */
export function capitalise(word: string): string {
  return word.toLowerCase().replace(/(?:^|-)./g, (first) => first.toUpperCase())
}

/** Writes a changed word in the capitals of the original, which may be all capitals. */
export function keepCapitals(original: string, changed: string): string {
  return isShouted(original) && original.length > 2 ? changed.toUpperCase() : changed
}

/** True where a whole name stands in capitals: «ДЕНЬ ОТКРЫТЫХ ДВЕРЕЙ», but not «ВШЭ», which is written so. */
export function isAllCapitals(name: string): boolean {
  return /[А-ЯЁ]{5}/u.test(name) && !/[а-яё]/u.test(name)
}

/** A text with its first letter large. */
export function raiseFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A text with its first letter small. */
export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
