/** Letters whose names begin with a vowel: an F, an HR, an MBA. */
const vowelNamed = /^[AEFHILMNORSX]/u

/** Written with a consonant, spoken with a vowel. */
const silentH = /^(?:hour|heir|honou?r|honest)/iu

/** Written with a vowel, spoken with a consonant: “a university”, “a Ukrainian”, “a one-off”; “unimportant” and “unresolved” are no such words. */
const soundsLikeConsonant =
  /^(?:uni(?!n|m(?!o)|de|dio|ll|r|ss)|unanim|us[aeu]|ut[aeio]|ur[aeiou]|uk|ubi|uga|u[iy]gh|ufo|uvu|eu(?!ler)|ewe|ouij|one(?![a-rt-z])|once)/iu

/** Words that either sound may begin, and abbreviations that are said in either way. */
const saidInTwoWays = /^(?:historic(?:al)?|hotel|herb(?:al)?|habitual|hilarious|SQL)\b/iu

/** Short abbreviations that are said as words: a SOC analyst, a LAN engineer. */
const saidAsWord = new Set(['LAN', 'NAS', 'SAF', 'SAN', 'SAS', 'SIM', 'SOC', 'MIG', 'RAM'])

/** How an abbreviation begins that can be said as a word: a vowel, a consonant before one, or two or three that English begins with. */
const sayable =
  /^(?:S?[CKPT]R|S[CHKLMNPQTW]|[BCFGKP][LR]|[DT][RW]|[CPSTW]H|QU|[BCDFGHJKLMNPQRSTVWXYZ])?[AEIOUY]/u

/** An abbreviation at the head of a word: HR, MBAs, the MS of MSc, the ML of MLOps, the m of mRNA, the X of X-ray. */
const abbreviation =
  /^(?:\p{Lu}+(?=\p{Lu}\p{Ll}{2})|\p{Lu}[\p{Lu}\d]+(?!\p{Ll}\p{L}{2})|\p{Ll}(?=\p{Lu})|\p{Lu}(?![\p{L}'’]))/u

/**
 * Whether a word, or the first of several, begins with a vowel as it is spoken; undefined where its letters do not tell, as with an
 * abbreviation that is spelt out by some and read as a word by others.
 *
 * @example
 * opensWithVowel('hour') // true
 * opensWithVowel('Ukrainian teacher') // false
 * opensWithVowel('NASA') // undefined
 */
export function opensWithVowel(word: string): boolean | undefined {
  if (saidInTwoWays.test(word)) return undefined
  if (/^\d/u.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/u.test(word)
  const [letters] = abbreviation.exec(word) ?? []
  return letters === undefined ? soundsOpen(word) : namesOpen(letters)
}

/** The same, and where the letters do not tell, what most speakers say. */
export function likelyOpensWithVowel(word: string): boolean {
  return opensWithVowel(word) ?? likelySound(word)
}

function likelySound(word: string): boolean {
  const [letters = ''] = abbreviation.exec(word) ?? []
  // “A UN interpreter” and “a UEFA delegate”: spelt or read, the U is a “you”.
  if (/^U./u.test(letters)) return false
  const isRead = letters === '' || saidAsWord.has(letters) || (letters.length > 3 && sayable.test(letters))
  return isRead ? (soundsOpen(word.toLowerCase()) ?? false) : vowelNamed.test(letters)
}

/** Of a word that is read as one. */
function soundsOpen(word: string): boolean | undefined {
  if (silentH.test(word)) return true
  // “Yttrium” and “Yvonne”; no letter tells.
  if (/^y[^aeiou]/iu.test(word)) return undefined
  return /^[aeiou]/iu.test(word.normalize('NFD')) && !soundsLikeConsonant.test(word)
}

/** Of an abbreviation: sure of one letter, of what has no vowel to be read by, and of a U before consonants, which is a “you”. */
function namesOpen(letters: string): boolean | undefined {
  const large = letters.toUpperCase()
  if (large.length === 1 || !/[AEIOUY]/u.test(large)) return vowelNamed.test(large)
  if (/^U[^AEIOUY]{1,2}$/u.test(large)) return false
  return large.length > 5 ? soundsOpen(large) : undefined
}
