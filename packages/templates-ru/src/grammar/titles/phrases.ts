import { fold, hasCyrillic, isCapitalised, isCyrillic, isShouted } from '../letters'
import { isListedName } from '../names/known-names'
import type { Case, Inflected } from '../types'
import { isListed } from '../word-lists'
import {
  adjectiveGender,
  inflectAdjective,
  isAdjectiveForm,
  isClipping,
  isSubstantive,
  masculineForm,
  readTitleWord,
} from './compounds'
import type { TitleWord } from './compounds'
import { abbreviated, acting, governing, prepositions, trusted } from './title-words.json'

/** True for «по», «при»: what follows is governed and stays as it is. */
export function isPreposition(word: string): boolean {
  return isListed(word.toLowerCase(), prepositions)
}

/** A phrase with its head found; `head` tells whether the head surely names a person. */
export interface PhraseForm extends Inflected {
  head: 'agent' | 'likely' | 'none' | 'unknown' | 'unchanging'
}

/** Where the changing words of a phrase stand. */
interface Analysis {
  adjectives: number[]
  nouns: { at: number; word: TitleWord }[]
  certain: boolean
  head: PhraseForm['head']
}

/**
 * Inflects one phrase of a title: the adjectives, the head and its appositions change, and everything the
 * head governs stays («руководител|я отдела продаж»).
 */
export function inflectPhrase(phrase: string, grammaticalCase: Case): PhraseForm {
  const tokens = phrase.split(' ')
  const analysis = analyse(tokens)
  const written = [...tokens]
  for (const at of analysis.adjectives) written[at] = inflectAdjective(tokens[at] ?? '', grammaticalCase)
  for (const { at, word } of analysis.nouns) written[at] = word.inflect(grammaticalCase)
  return { text: written.join(' '), certain: analysis.certain, head: analysis.head }
}

function analyse(tokens: string[]): Analysis {
  const start = tokens.findIndex((token, index) => !isSkipped(token, tokens[index + 1], tokens))
  const first = tokens[start] ?? ''
  const unchanged = (certain: boolean, head: PhraseForm['head']): Analysis => ({
    adjectives: [],
    nouns: [],
    certain,
    head,
  })
  // «Product Manager» stays, and so does «и. о. директора»
  if (start < 0 || isListed(first.toLowerCase(), acting)) return unchanged(true, 'unchanging')
  const foreign = start > 0 && !hasCyrillic(tokens[start - 1] ?? '')
  if (foreign && isPreposition(first)) return unchanged(true, 'unchanging')
  const adjectives = readAdjectives(tokens, start)
  const at = start + adjectives.length
  const head = readHead(tokens, adjectives, at)
  // «Team lead разработки» is foreign as a whole
  if (head === undefined)
    return readSubstantive(tokens, adjectives) ?? unchanged(foreign, foreign ? 'unchanging' : 'none')
  if (foreign && head.kind !== 'agent') return unchanged(false, 'none')
  const found: Analysis = {
    adjectives,
    nouns: [{ at, word: head }],
    certain: head.kind !== 'unknown',
    head: head.kind,
  }
  readAppositions(tokens, at + 1, found)
  return found
}

// «Senior Java», «ИТ», «ст.», «веб»: what stands before a head and never changes
function isSkipped(token: string, next: string | undefined, tokens: string[]): boolean {
  const folded = token.toLowerCase()
  if (!hasCyrillic(token)) return !/^\d+-?$/.test(token) || next !== undefined
  if (next === undefined) return false
  if (isListed(folded, abbreviated) || isClippedBefore(token, next)) return true
  const shouting = tokens.every((word) => word === word.toUpperCase())
  if (isShouted(token) && token.length < 5 && !shouting && isCyrillic(token)) return true
  return /^\d/.test(token) && !/^\d+-?(?:й|ый|ий|ая|я)$/.test(token) && !token.includes('-')
}

// «Бизнес аналитик», «Фронтенд разработчик»: a hyphen has been left out
function isClippedBefore(token: string, next: string): boolean {
  if (isAdjectiveForm(token) || readTitleWord(next)?.kind !== 'agent') return false
  const own = readTitleWord(token)
  return isClipping(token) || (own?.kind === 'unknown' && own.gender === 'masculine')
}

function readAdjectives(tokens: string[], start: number): number[] {
  const found: number[] = []
  for (let at = start; isAdjectiveForm(tokens[at] ?? ''); at += 1) {
    const token = tokens[at] ?? ''
    const before = found.length > 0 ? (tokens[at - 1] ?? '') : undefined
    // «заведующий кафедрой»: after a governing word -ой is an instrumental, -ний may be a genitive plural
    const oblique = before !== undefined && isGovernedForm(before, token, tokens[at + 1])
    if (oblique || (before !== undefined && adjectiveGender(before) !== adjectiveGender(token))) break
    found.push(at)
  }
  return found
}

function isGovernedForm(before: string, token: string, next: string | undefined): boolean {
  if (!/(?:ой|[нг]ий)$/i.test(token) || isSubstantive(token)) return false
  const follower = next === undefined ? undefined : readTitleWord(next)
  if (follower?.kind === 'agent') return false
  return isListed(masculineForm(before), governing) || !/ний$/i.test(token) || follower === undefined
}

function readHead(tokens: string[], adjectives: number[], at: number): TitleWord | undefined {
  const token = tokens[at]
  if (token === undefined || isPreposition(token)) return undefined
  const word = readTitleWord(token)
  if (word === undefined) return undefined
  const last = tokens[adjectives.at(-1) ?? -1]
  if (last === undefined) return word
  // «старшая смены», «ведущий программы»: what does not agree is governed
  if (word.gender !== adjectiveGender(last)) return undefined
  const governs = isListed(masculineForm(last), governing)
  return governs &&
    word.kind !== 'agent' &&
    !(word.kind === 'likely' && /(?:ец|ик|яр|вар|тр|ог|лид)$/.test(token))
    ? undefined
    : word
}

// «управляющий рестораном», «дежурный по станции», «подсобный рабочий»
function readSubstantive(tokens: string[], adjectives: number[]): Analysis | undefined {
  const last = adjectives.at(-1)
  if (last === undefined) return undefined
  const certain = isSubstantive(tokens[last] ?? '')
  const found: Analysis = { adjectives, nouns: [], certain, head: certain ? 'agent' : 'unknown' }
  const next = tokens[last + 1]
  const word = next === undefined ? undefined : readTitleWord(next)
  // a noun that ought to have agreed and does not: «главная бухгалтер»
  if (word?.kind === 'agent' && word.gender !== adjectiveGender(tokens[last] ?? '')) found.certain = false
  checkRest(tokens, last + 1, found)
  return found
}

// «водитель экспедитор», «медсестра процедурная»: nominatives after the head agree with it
function readAppositions(tokens: string[], start: number, found: Analysis): void {
  const head = found.nouns[0]?.word
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    const word = isAdjectiveForm(token) ? undefined : readTitleWord(token)
    if (word?.kind === 'agent' && isTrusted(token)) {
      found.nouns.push({ at, word })
      // «лобби-бар менеджер»: what is a person by its ending only may be a thing
      if (head?.kind !== 'agent') found.certain = false
    } else if (isAgreeing(token, tokens[at + 1], head)) found.adjectives.push(at)
    else return checkRest(tokens, at, found)
  }
}

/** False for capitalised words that may as well be a place: «Водитель Владимир», «Водитель Ташкент». */
export function isTrusted(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  return !isCapitalised(last) || isShouted(last) || isListed(fold(last), trusted)
}

// «заведующий отделением-врач»: a nominative further on would have to change too; «Программист Олег» is a person
function checkRest(tokens: string[], start: number, found: Analysis): void {
  const rest = tokens.slice(start).filter((token) => !isAdjectiveForm(token))
  const changing = rest.some(
    (token) =>
      readTitleWord(token)?.kind === 'agent' ||
      hidesAgent(token) ||
      (isCapitalised(token) && isCyrillic(token) && isListedName(token)),
  )
  if (changing) found.certain = false
}

function hidesAgent(token: string): boolean {
  const start = token.lastIndexOf('-') + 1
  return start > 0 && readTitleWord(token.slice(start))?.kind === 'agent'
}

function isAgreeing(token: string, next: string | undefined, head: TitleWord | undefined): boolean {
  if (head === undefined || (isCapitalised(token) && !isShouted(token))) return false
  // «сторож ночной», but «портье ночной смены»
  if (/ой$/i.test(token) && next !== undefined && !isPreposition(next)) return false
  if (!/(?:ый|(?:ноч|днев|езд)ной|[кжшчщ]ий|ая)$/i.test(token) || !isAdjectiveForm(token)) return false
  return adjectiveGender(token) === head.gender
}
