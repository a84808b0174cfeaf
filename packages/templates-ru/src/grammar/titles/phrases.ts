import { fold, hasCyrillic, isCapitalised, isCyrillic, isShouted } from '../letters'
import { isListedName } from '../names/known-names'
import type { Case, Inflected } from '../types'
import { isListed } from '../word-lists'
import {
  isAdjectiveForm,
  isClippedNoun,
  isClipping,
  masculineForm,
  readAdjective,
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

/** How a phrase changes. */
interface Analysis {
  /** The words that change, each at its place. */
  changing: TitleWord[]
  certain: boolean
  head: PhraseForm['head']
}

/**
 * Inflects one phrase of a title: the adjectives, the head and its appositions change, and everything the
 * head governs stays («руководител|я отдела продаж»).
 */
export function inflectPhrase(phrase: string, grammaticalCase: Case): PhraseForm {
  const tokens = phrase.split(' ')
  const { changing, certain, head } = analyse(tokens)
  const written = tokens.map((token, at) => changing[at]?.inflect(grammaticalCase) ?? token)
  return { text: written.join(' '), certain, head }
}

function analyse(tokens: string[]): Analysis {
  const start = tokens.findIndex((token, index) => !isSkipped(token, tokens[index + 1], tokens))
  const first = tokens[start] ?? ''
  const unchanged = (certain: boolean, head: PhraseForm['head']): Analysis => ({
    changing: [],
    certain,
    head,
  })
  // «Product Manager» stays, and so does «и. о. директора»
  if (start < 0 || isListed(first.toLowerCase(), acting)) return unchanged(true, 'unchanging')
  const foreign = start > 0 && !hasCyrillic(tokens[start - 1] ?? '')
  if (foreign && isPreposition(first)) return unchanged(true, 'unchanging')
  const changing = readAdjectives(tokens, start)
  const at = changing.length || start
  const head = readHead(tokens, at, changing.at(-1))
  // «Team lead разработки» is foreign as a whole
  if (!head) return readSubstantive(tokens, changing) ?? unchanged(foreign, foreign ? 'unchanging' : 'none')
  if (foreign && head.kind !== 'agent') return unchanged(false, 'none')
  changing[at] = head
  const found: Analysis = { changing, certain: head.kind !== 'unknown', head: head.kind }
  readAppositions(tokens, at + 1, head, found)
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
  if (isAdjectiveForm(token) || !isAgent(next)) return false
  return isClipping(token) || isClippedNoun(readTitleWord(token))
}

function isAgent(token: string): boolean {
  return readTitleWord(token)?.kind === 'agent'
}

/** The adjectives from a place on, each at its own place. */
function readAdjectives(tokens: string[], start: number): TitleWord[] {
  const found: TitleWord[] = []
  for (let at = start; isAdjectiveForm(tokens[at] ?? ''); at += 1) {
    const adjective = readAdjective(tokens[at] ?? '')
    const before = found.at(-1)
    // «заведующий кафедрой»: after a governing word -ой is an instrumental, -ний may be a genitive plural
    if (before && (before.gender !== adjective.gender || isGovernedForm(adjective, tokens.slice(at - 1))))
      break
    found[at] = adjective
  }
  return found
}

function isGovernedForm(adjective: TitleWord, [before = '', token = '', next = '']: string[]): boolean {
  if (!/(?:ой|[нг]ий)$/i.test(token) || adjective.kind === 'agent' || isAgent(next)) return false
  return isGoverning(before) || !/ний$/i.test(token) || !readTitleWord(next)
}

function isGoverning(adjective: string): boolean {
  return isListed(masculineForm(adjective), governing)
}

function readHead(tokens: string[], at: number, adjective: TitleWord | undefined): TitleWord | undefined {
  const token = tokens[at] ?? ''
  const word = isPreposition(token) ? undefined : readTitleWord(token)
  if (!word || !adjective) return word
  // «старшая смены», «ведущий программы»: what does not agree is governed
  if (word.gender !== adjective.gender) return undefined
  const person =
    word.kind === 'agent' || (word.kind === 'likely' && /(?:ец|ик|яр|вар|тр|ог|лид)$/.test(token))
  return person || !isGoverning(tokens[at - 1] ?? '') ? word : undefined
}

// «управляющий рестораном», «дежурный по станции», «подсобный рабочий»
function readSubstantive(tokens: string[], changing: TitleWord[]): Analysis | undefined {
  const last = changing.at(-1)
  if (!last) return undefined
  const word = readTitleWord(tokens[changing.length] ?? '')
  // a noun that ought to have agreed and does not: «главная бухгалтер»
  const agrees = word?.kind !== 'agent' || word.gender === last.gender
  const found: Analysis = { changing, certain: agrees && last.kind === 'agent', head: last.kind }
  checkRest(tokens, changing.length, found)
  return found
}

// «водитель экспедитор», «медсестра процедурная»: nominatives after the head agree with it
function readAppositions(tokens: string[], start: number, head: TitleWord, found: Analysis): void {
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    const word = isAdjectiveForm(token) ? undefined : readTitleWord(token)
    if (word?.kind === 'agent' && isTrusted(token)) {
      found.changing[at] = word
      // «лобби-бар менеджер»: what is a person by its ending only may be a thing
      if (head.kind !== 'agent') found.certain = false
    } else if (isAgreeing(token, tokens[at + 1], head)) found.changing[at] = readAdjective(token)
    else return checkRest(tokens, at, found)
  }
}

/** False for capitalised words that may as well be a place: «Водитель Владимир», «Водитель Ташкент». */
export function isTrusted(word: string): boolean {
  const last = lastPart(word)
  return !isCapitalised(last) || isShouted(last) || isListed(fold(last), trusted)
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}

// «заведующий отделением-врач»: a nominative further on would have to change too; «Программист Олег» is a person
function checkRest(tokens: string[], start: number, found: Analysis): void {
  const rest = tokens.slice(start).filter((token) => !isAdjectiveForm(token))
  const changing = rest.some(
    (token) =>
      isAgent(token) ||
      isAgent(lastPart(token)) ||
      (isCapitalised(token) && isCyrillic(token) && isListedName(token)),
  )
  if (changing) found.certain = false
}

function isAgreeing(token: string, next: string | undefined, head: TitleWord): boolean {
  if (isCapitalised(token) && !isShouted(token)) return false
  // «сторож ночной», but «портье ночной смены»
  if (/ой$/i.test(token) && next !== undefined && !isPreposition(next)) return false
  if (!/(?:ый|(?:ноч|днев|езд)ной|[кжшчщ]ий|ая)$/i.test(token) || !isAdjectiveForm(token)) return false
  return readAdjective(token).gender === head.gender
}
