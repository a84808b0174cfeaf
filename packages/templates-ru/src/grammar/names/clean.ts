import { capitalise, foldYo, isCapitalised, isCyrillic, isShouted, wordSet } from '../letters'
import type { Gender } from '../types'
import { listedGender } from './known-names'
import words from './name-words.json'
import { isTurkicParticle, patronymicGender } from './patronymic'
import { surnameLikeness } from './surname-shape'

const femaleHonorifics = wordSet(words.femaleHonorifics)
const maleHonorifics = wordSet(words.maleHonorifics)
const otherHonorifics = wordSet(words.otherHonorifics)
const jobWords = wordSet(words.jobWords)
const particles = wordSet(words.particles)

/** The words of a name without anything that is no name, and what an honorific said of the gender. */
export interface CleanName {
  words: string[]
  gender: Gender
  /** «г-жа Иванова»: after an honorific a lone word is a surname. */
  honorific: boolean
  /** False where letters or marks were met that have no place in a name. */
  plain: boolean
}

const asianSurnames = wordSet(words.asianSurnames)
const longestName = 160
const initials = /^(?:\p{Lu}\p{Ll}?\.-?)+$/u
const nameWord = /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ-]*$/u
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u

/** True for «И.», «Дж.», «А.-М.». */
export function isInitials(word: string): boolean {
  return initials.test(word)
}

/** True for «ван», «фон», «де»: words that belong to the surname after them. */
export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase())
}

/** True for «Ким», «Дэн»: the surname that stands first and stays unchanged in «Ким Чен Ын». */
export function isAsianSurname(word: string): boolean {
  return asianSurnames.has(foldYo(word).toLowerCase())
}

/** Takes brackets, honorifics, job titles and stray marks away from a name as people type it. */
export function cleanName(text: string): CleanName | undefined {
  if (text.length > longestName) return undefined
  const spaced = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const withoutBrackets = spaced.replace(/\([^()]*\)|\[[^[\]]*\]|«[^«»]*»|"[^"]*"|\S*@\S*/g, ' ')
  const line = nameSegment(joinHyphens(withoutBrackets))
  const tokens = line.split(' ').flatMap(splitInitials)
  // «Анна и Пётр» are two people
  const plain = !invisible.test(text) && !tokens.includes('и')
  const found: CleanName = { words: [], gender: 'unknown', honorific: false, plain }
  const kept = dropForeign(tokens).filter((token) => !isJobWord(token))
  for (const token of kept) takeWord(found, token)
  found.words = normaliseCapitals(dropLowerCase(found.words))
  // of «Отдел персонала» nothing is a name
  const titled = kept.length < tokens.length && tokens.some(isJobWord)
  if (titled && !found.words.some((word) => isTelling(word) || surnameLikeness(word) > 1)) found.words = []
  return found
}

function isJobWord(token: string): boolean {
  return jobWords.has(
    foldYo(token)
      .toLowerCase()
      .replace(/^.*-|[.,]$/g, ''),
  )
}

// «Мусин - Пушкин»: a surname typed with spaces, unlike «Екатерина Васильева - менеджер»
function joinHyphens(line: string): string {
  return line.replace(
    /(\S+)(?: [-–—] ?|[-–—] )(\S+)/gu,
    (whole, before: string, after: string, offset: number) => {
      const alone = offset === 0 || (surnameLikeness(before) > 1 && listedGender(before) === undefined)
      const bothNames =
        isCapitalised(before) && isCapitalised(after) && isCyrillic(before) && isCyrillic(after)
      const joined = bothNames && alone && surnameLikeness(after) > 0 && !isJobWord(after)
      return joined ? `${before}-${after}` : whole
    },
  )
}

// of «Отдел кадров, Анна Смирнова» the part with a first name or patronymic in it
function nameSegment(line: string): string {
  const segments = line
    .split(/[,;:|/•!?]|[-–—] | [-–—]/u)
    .map((segment) => segment.trim())
    .filter(Boolean)
  const named = segments.findIndex((segment) => segment.split(' ').some(isTelling))
  const surname = segments[named - 1]
  // «Васильева, Екатерина Михайловна» as in a card index
  if (surname !== undefined && !surname.includes(' ') && isNameLike(surname)) {
    return `${surname} ${segments[named] ?? ''}`
  }
  return segments[named] ?? segments.find((segment) => !isHonorificOnly(segment)) ?? segments[0] ?? ''
}

function isTelling(word: string): boolean {
  return listedGender(word) !== undefined || patronymicGender(word) !== undefined || initials.test(word)
}

function isNameLike(word: string): boolean {
  return isCyrillic(word.replace(/-/g, '')) && !isHonorificOnly(word) && !isJobWord(word)
}

function isHonorificOnly(segment: string): boolean {
  return segment.split(' ').every((word) => {
    const folded = foldYo(word).toLowerCase()
    return otherHonorifics.has(folded) || femaleHonorifics.has(folded) || maleHonorifics.has(folded)
  })
}

// «И.О.Васильева» is three words; «И О» and «ИО» are initials without their full stops
function splitInitials(token: string): string[] {
  const pair = /^(\p{Lu})(\p{Lu})$/u.exec(token)
  const bare =
    pair !== null && isCyrillic(token) && listedGender(token) === undefined && !isAsianSurname(token)
  const spread = bare
    ? [`${pair[1]}.`, `${pair[2]}.`]
    : token.replace(/(?<=^|\.)\p{Lu}\p{Ll}?\.(?=\S)/gu, '$& ').split(' ')
  return spread.map((part) => (/^\p{Lu}$/u.test(part) ? `${part}.` : part))
}

// beside a Russian name «HR» and «HR-директор» are no part of it
function dropForeign(tokens: string[]): string[] {
  const own = tokens.filter((token) => token.split('-').every((part) => /\p{Script=Cyrillic}|^$/u.test(part)))
  return own.length > 0 ? own : tokens
}

function takeWord(found: CleanName, token: string): void {
  const folded = foldYo(token).toLowerCase()
  if (femaleHonorifics.has(folded) || maleHonorifics.has(folded)) {
    found.gender = femaleHonorifics.has(folded) ? 'female' : 'male'
    found.honorific = true
  } else if (otherHonorifics.has(folded)) {
    found.honorific ||= folded.length < 6
  } else if (initials.test(token)) {
    found.words.push(token)
  } else {
    takeName(found, token.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''))
  }
}

function takeName(found: CleanName, word: string): void {
  if (word === '') return
  // letters of two alphabets in one word: a typing slip or a trick
  if (!nameWord.test(word) || (/\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word)))
    found.plain = false
  if (nameWord.test(word)) found.words.push(word)
}

// «Анна Смирнова из отдела кадров»: small letters among capitals are no name, save particles, «оглы» and
// slips
function dropLowerCase(parts: string[]): string[] {
  if (!parts.some(isCapitalised)) return parts
  return parts.flatMap((part) => {
    if (isCapitalised(part) || isParticle(part) || isTurkicParticle(part) || /\p{Lu}/u.test(part)) return part
    const slip = listedGender(part) !== undefined || patronymicGender(part) !== undefined
    return slip || (parts.length < 4 && /[^ ](?:[оеё]в|ин)а?$/.test(part)) ? capitalise(part) : []
  })
}

function normaliseCapitals(parts: string[]): string[] {
  const allSmall = !parts.some(isCapitalised)
  return parts.map((part) => {
    if (initials.test(part) || isTurkicParticle(part))
      return isTurkicParticle(part) ? part.toLowerCase() : part
    if (allSmall && isParticle(part)) return part
    return allSmall || isShouted(part) ? capitalise(part) : part
  })
}
