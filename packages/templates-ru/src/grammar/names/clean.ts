import {
  capitalise,
  fold,
  foldToCyrillic,
  hasCyrillic,
  isCapitalised,
  isCyrillic,
  isShouted,
} from '../letters'
import type { Gender } from '../types'
import { isListed, wordClass } from '../word-lists'
import { isListedName } from './known-names'
import {
  asianSurnames,
  femaleHonorifics,
  groupWords,
  jobWords,
  maleHonorifics,
  otherHonorifics,
  particles,
} from './name-words.json'
import { isTurkicParticle, patronymicGender } from './patronymic'
import { surnameLikeness } from './surname-shape'

// «Mr.» and «Dr» are read as «мр» and «др»
const honorificGender = wordClass<Gender>({
  female: femaleHonorifics,
  male: maleHonorifics,
  unknown: otherHonorifics,
})

/** The words of a name without anything that is no name, and what an honorific said of the gender. */
export interface CleanName {
  words: string[]
  gender: Gender
  /** «г-жа Иванова»: after an honorific a lone word is a surname. */
  honorific: boolean
  /** False where letters or marks were met that have no place in a name. */
  plain: boolean
}

const longestName = 160
const initials = /^(?:\p{Lu}\p{Ll}?\.-?)+$/u
const nameWord = /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ-]*$/u
// what stands before a name on a form or under a letter
const label =
  /^(?:ф\.? ?и\.? ?о\.?|кому|от|контактное лицо|меня зовут|ип|с уважением|с .+ пожеланиями)[:,]? +/iu
// «и. о. директора», but «И. О. Лунёв»
const acting = /^[Ии]\. ?о\. (?=[а-яё])/u
// «Анна из отдела кадров»
const origin = / (?:из|от) .*$/u
// «Добрый» alone is a surname
const goodDay = /доброе утро|добр(?:ый|ого) (?:день|дня|вечер)/giu
const invisible = /\p{C}/u

/** True for «И.», «Дж.», «А.-М.». */
export function isInitials(word: string): boolean {
  return initials.test(word)
}

/** True for «ван», «фон», «де»: words that belong to the surname after them. */
export function isParticle(word: string): boolean {
  return isListed(word.toLowerCase(), particles)
}

/** True for «Ким», «Дэн»: the surname that stands first and stays unchanged in «Ким Чен Ын». */
export function isAsianSurname(word: string): boolean {
  return isListed(fold(word), asianSurnames)
}

/** Takes brackets, honorifics, job titles and stray marks away from a name as people type it. */
export function cleanName(text: string): CleanName | undefined {
  if (text.length > longestName) return undefined
  const line = text.normalize('NFC').replace(/\s+/g, ' ')
  const spaced = separateWords(line.replace(/[ _]+/g, ' ').trim().replace(acting, ''))
  const tokens = findName(spaced).split(' ').flatMap(splitInitials)
  // «Анна и Пётр» are two people
  const plain = !invisible.test(line) && !tokens.includes('и')
  const found: CleanName = { words: [], gender: 'unknown', honorific: false, plain }
  const kept = dropForeign(tokens).filter((token) => !isJobWord(token))
  for (const token of kept) takeWord(found, token)
  found.words = normaliseCapitals(dropLowerCase(found.words))
  // of «Отдел персонала» nothing is a name, and a department is no person even if it is called «кадров»
  const titled = kept.length < tokens.length && tokens.some(isJobWord)
  const least = tokens.some(isGroupWord) ? 3 : 1
  const doubtful = titled && !found.words.some((word) => isTelling(word) || surnameLikeness(word) > least)
  if (doubtful || /^[A-Z]{1,3}$/.test(tokens.join(' '))) found.words = []
  return found
}

// puts the spaces in that were left out, as in «ЛунёвК.С.», «ЛунёвКонстантин», «Лунёв.Константин»
function separateWords(line: string): string {
  const initialled = /\p{Lu}/u.test(line)
    ? line.replace(/(?<=\p{Lu}\. ?)\p{Ll}\.(?=\s)/gu, capitalise)
    : line.replace(/(?<!\p{L})\p{L}\./gu, capitalise)
  return initialled
    .replace(/(?<=\p{Ll})(?=\p{Lu}\.)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}{2})/gu, ' ')
    .replace(/\S*\p{Ll}\p{Lu}\p{Ll}\S*/gu, (word) => {
      const parts = word.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      return parts.split(' ').some(isTelling) ? parts : word
    })
}

// a name outside brackets and quotes is preferred, then the one inside: «"Анна Орлова" <a@example.org>»
function findName(line: string): string {
  const bare = line
    .replace(/\S*@\S*/g, ' ')
    .replace(goodDay, ', ')
    .replace(label, '')
    .replace(origin, '')
  const outside = nameSegment(joinHyphens(bare.replace(/\([^()]*\)|\[[^[\]]*\]|«[^«»]*»|"[^"]*"/g, ' ')))
  if (hasName(outside, line)) return outside
  const inside = nameSegment(joinHyphens(bare.replace(/[()[\]«»"]+/g, ' ').trim()))
  return hasName(inside, line) && !outside.split(' ').some(isGroupWord) ? inside : outside
}

// in a line with Russian letters the name is expected in them
function hasName(segment: string, line: string): boolean {
  const russian = hasCyrillic(line)
  return segment.split(' ').some((word) => isTelling(word) && (!russian || hasCyrillic(word)))
}

function isJobWord(token: string): boolean {
  return isListed(lastPart(token), jobWords) || isGroupWord(token)
}

function isGroupWord(token: string): boolean {
  return isListed(lastPart(token), groupWords)
}

function lastPart(token: string): string {
  return fold(token).replace(/^.*-|[.,]$/g, '')
}

// «Мусин - Пушкин»: a surname typed with spaces, unlike «Екатерина Васильева - менеджер»
function joinHyphens(line: string): string {
  return line.replace(
    /(\S+)(?: [-–—] ?|[-–—] )(\S+)(?:(?= (\S+))|)/gu,
    (whole, before: string, after: string, next: string | undefined, offset: number) => {
      const surname = surnameLikeness(before) > 1 && !isListedName(before)
      const bothNames =
        isCapitalised(before) && isCapitalised(after) && isCyrillic(before) && isCyrillic(after)
      // «Орлова — Ткач Вера»: a first name after it shows that both are surnames
      const named = next !== undefined && isTelling(next) && !isListedName(after)
      const joined =
        (offset === 0 || surname) && (surnameLikeness(after) > 0 || (surname && named)) && !isJobWord(after)
      return bothNames && joined ? `${before}-${after}` : whole
    },
  )
}

// of «Отдел кадров, Анна Смирнова» the part with a first name or patronymic in it
function nameSegment(line: string): string {
  const segments = line
    .split(/[;:|/•!?]|[-–—] | [-–—]/u)
    .flatMap((segment) => joinComma(segment.split(',').map((part) => part.trim())))
    .filter(Boolean)
  const named = segments.find((segment) => segment.split(' ').some(isTelling))
  return named ?? segments.find((segment) => !isHonorificOnly(segment)) ?? segments[0] ?? ''
}

// «Васильева, Екатерина Михайловна» as in a card index, and «Екатерина Михайловна, Васильева»
function joinComma(parts: string[]): string[] {
  const at = parts.findIndex(
    (part, index) => isNameLike(part) && (parts[index + 1] ?? '').split(' ', 3).every(isTelling),
  )
  if (at >= 0) return [`${parts[at]} ${parts[at + 1]}`]
  const [first = '', second = ''] = parts
  // “Smith, John”
  const latin = parts.length === 2 && parts.every((part) => /^[A-Z][a-z]+$/.test(part))
  const named = first.split(' ').every(isTelling) && isNameLike(second) && surnameLikeness(second) > 2
  return latin || named ? [`${second} ${first}`] : parts
}

function isTelling(word: string): boolean {
  return isListedName(word) || patronymicGender(word) !== undefined || isInitials(word)
}

// one word, or «ван Бетховен»
function isNameLike(part: string): boolean {
  const word = isParticle(part.split(' ')[0] ?? '') ? part.slice(part.indexOf(' ') + 1) : part
  return /^[\p{L}'’ʼ-]+$/u.test(word) && !isHonorificOnly(word) && !isJobWord(word)
}

function isHonorificOnly(segment: string): boolean {
  return segment.split(' ').every((word) => honorificGender(withoutStop(word)) !== undefined)
}

function withoutStop(word: string): string {
  // «С.» is an initial, «с» a preposition
  return foldToCyrillic(word).replace(/(?<=..)\.$/, '')
}

// «И.О.Васильева» is three words; «И О» and «ИО» are initials without their full stops
function splitInitials(token: string): string[] {
  const bare =
    /^\p{Lu}{2}$/u.test(token) && isCyrillic(token) && !isListedName(token) && !isAsianSurname(token)
  const spread = bare ? [...token] : token.replace(/(?<=^|\.)\p{Lu}\p{Ll}?\.(?=\p{L})/gu, '$& ').split(' ')
  return spread.map((part) => (/^\p{Lu}$/u.test(part) ? `${part}.` : part))
}

// beside a Russian name «HR» and «HR-директор» are no part of it
function dropForeign(tokens: string[]): string[] {
  const own = tokens.filter((token) => token.split('-').every((part) => part === '' || hasCyrillic(part)))
  return own.length > 0 ? own : tokens
}

function takeWord(found: CleanName, token: string): void {
  const folded = withoutStop(token)
  const shown = honorificGender(folded)
  if (shown === 'unknown') found.honorific ||= folded.length < 6
  else if (shown) {
    found.gender = shown
    found.honorific = true
  } else if (isInitials(token)) {
    found.words.push(token)
  } else {
    takeName(found, token.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''))
  }
}

function takeName(found: CleanName, word: string): void {
  if (word === '') return
  const isName = nameWord.test(word)
  // letters of two alphabets in one word: a typing slip or a trick
  const mixed = hasCyrillic(word) && /\p{Script=Latin}/u.test(word)
  found.plain &&= isName && !mixed
  if (isName) found.words.push(word)
}

// «Анна Смирнова из отдела кадров»: small letters among capitals are no name, save particles, «оглы» and
// slips
function dropLowerCase(parts: string[]): string[] {
  if (!parts.some(isCapitalised)) return parts
  return parts.flatMap((part) => {
    if (isParticle(part) || isTurkicParticle(part) || /\p{Lu}/u.test(part)) return part
    return isTelling(part) || (parts.length < 4 && /[^ ](?:[оеё]в|ин)а?$/.test(part)) ? capitalise(part) : []
  })
}

function normaliseCapitals(parts: string[]): string[] {
  const allSmall = !parts.some(isCapitalised)
  return parts.map((part) => {
    if (isInitials(part)) return part
    // «ЛЮДВИГ ВАН БЕТХОВЕН», but «НГУЕН ВАН ХАЙ»
    const shouted = parts.length > 2 && parts.every(isShouted) && !isAsianSurname(parts[0] ?? '')
    if (isTurkicParticle(part) || ((allSmall || shouted) && isParticle(part))) return part.toLowerCase()
    return allSmall || isShouted(part) ? capitalise(part) : part
  })
}
