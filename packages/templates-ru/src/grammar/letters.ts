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

// each sound as Latin letters have it, and at the same place its Russian letter
const latin =
  'shch zh kh ts ch sh ph yu iu ya ia yo ye a b c d e f g h i j k l m n o p q r s t u v w y z'.split(' ')
const cyrillic = 'щжхцчшфююяяееабкдефгхийклмнопкрстуввиз'

/** As {@link fold}, with Latin letters read as Russian ones: «Ryabtseva» is «рябцева», roughly. */
export function foldToCyrillic(word: string): string {
  const folded = fold(word)
  if (folded.charCodeAt(0) > 127) return folded
  return folded
    .replace(/(?<=s)k(?:y|iy|ii|ij)$/, 'кий')
    .replace(/(?<=[aeiou])y$/, 'й')
    .replace(/shch|[zkcsp]h|ts|[yi][ua]|y[oe]|[a-wyz]/g, (sound) => cyrillic.charAt(latin.indexOf(sound)))
    .replace(/x/g, 'кс')
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

/** True where any letter of a text is Cyrillic. */
export function hasCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text)
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
