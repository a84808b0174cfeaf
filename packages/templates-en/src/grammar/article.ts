/** Letters whose names begin with a vowel: an F, an HR, an MBA. */
const vowelNamed = /^[AEFHILMNORSX]/u

/** Words that look as if they began with the other sound. */
const soundsLikeVowel = /^(?:hour|heir|honou?r|honest)/iu
const soundsLikeConsonant = /^(?:uni(?!n|m)|use|usa|util|ubiq|uro|eur|ewe|one\b|once\b|ufo)/iu

/** Short abbreviations that are said as words: a SOC analyst, a LAN engineer. */
const saidAsWord = new Set(['LAN', 'NAS', 'SAN', 'SAS', 'SIM', 'SOC', 'MIG', 'RAM'])

/** How an abbreviation begins that can be said as a word: a vowel, a consonant before one, or two or three that English begins with. */
const sayable =
  /^(?:S?[CKPT]R|S[CHKLMNPQTW]|[BCFGKP][LR]|[DT][RW]|[CPSTW]H|QU|[BCDFGHJKLMNPQRSTVWXYZ])?[AEIOUY]/u

/** A job title with its indefinite article, by the sound it begins with: “an HR manager”, “a UX designer”, “an MBA”. */
export function withArticle(title: string): string {
  return `${takesAn(title) ? 'an' : 'a'} ${title}`
}

function takesAn(title: string): boolean {
  // “.NET” is said “dot net”.
  if (/^\.\p{L}/u.test(title)) return false
  const word = /[\p{L}\p{N}]+/u.exec(title)?.[0] ?? ''
  if (/^\d/u.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/u.test(word)
  if (/^U\p{Lu}/u.test(word)) return false
  if (isSpelled(word)) return vowelNamed.test(word)
  if (soundsLikeVowel.test(word)) return true
  return /^[aeiou]/iu.test(word.normalize('NFD')) && !soundsLikeConsonant.test(word)
}

/** Whether an abbreviation is said letter by letter: HR, UX, MBA and FPGA, but not NATO. */
function isSpelled(word: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\d]*$/u.test(word) || saidAsWord.has(word)) return false
  return word.length <= 3 || !sayable.test(word)
}
