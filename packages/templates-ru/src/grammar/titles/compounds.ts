import { formOf, paradigmOfAdjective } from '../endings'
import { fold, isCyrillic, isShouted } from '../letters'
import type { Case } from '../types'
import { isListed } from '../word-lists'
import { readNoun } from './nouns'
import type { Noun } from './nouns'
import { clipped, substantives } from './title-words.json'

/** A word of a title read whole, with all its hyphens. */
export interface TitleWord extends Pick<Noun, 'gender' | 'kind'> {
  inflect: (grammaticalCase: Case) => string
}

/** True for a word in the form of a nominative adjective. */
export function isAdjectiveForm(word: string): boolean {
  const parts = fold(word).split('-')
  const last = parts.pop() ?? ''
  // «научно-технический» is an adjective, «закройщик-портной» two nouns
  return (
    parts.every((part) => part.endsWith('о') || !isCyrillic(part)) &&
    isCyrillic(last) &&
    last.length > 3 &&
    /(?:[гкхжшчщн]ий|третий|ый|ой|ая|няя|ийся)$/.test(last)
  )
}

/** The masculine form of an adjective, folded and in small letters, by which the lists know it. */
export function masculineForm(word: string): string {
  const folded = fold(word)
  return folded.replace(/(?<=[гкхжшчщ])ая$/, 'ий').replace(/ая$/, 'ый')
}

/**
 * Reads an adjective, with the gender of the nouns with which it agrees; `agent` are those that name a person by themselves: «управляющий»,
 * «дежурная». «научно-технический» changes in its last part only.
 */
export function readAdjective(word: string): TitleWord {
  const masculine = masculineForm(word)
  const substantive = isListed(masculine, substantives) || /[уюая]щий$/.test(masculine)
  return {
    gender: /[ая]я$/i.test(word) ? 'feminine' : 'masculine',
    kind: substantive ? 'agent' : 'unknown',
    inflect: (grammaticalCase) => inflectAdjective(word, grammaticalCase),
  }
}

function inflectAdjective(word: string, grammaticalCase: Case): string {
  const [, before = '', last = '', reflexive = ''] = /^(.*-)?(.*?)(ся)?$/i.exec(word) ?? []
  // «третий → третьего»
  const paradigm = paradigmOfAdjective(last.replace(/(?<=трет)ий$/i, 'ьий'))
  return before + formOf(last, paradigm, grammaticalCase) + reflexive
}

/**
 * Reads a word as a head noun. Of an apposition both parts change («инженер-конструктор»), a clipped,
 * foreign or abbreviated first part never does («Java-разработчик», «веб-дизайнер»).
 */
export function readTitleWord(word: string): TitleWord | undefined {
  const parts = word.split('-')
  const last = readPart(parts.at(-1) ?? '')
  if (last === undefined || parts.length > 4) return undefined
  const read = [...parts.slice(0, -1).map(readFirstPart), last]
  const inflect = (grammaticalCase: Case): string =>
    parts.map((part, index) => read[index]?.inflect(grammaticalCase) ?? part).join('-')
  const gender = (read.find(Boolean) ?? last).gender
  return { gender, kind: read.some((part) => part?.kind === 'unknown') ? 'unknown' : last.kind, inflect }
}

// whatever is no known sort of person before a hyphen is foreign or clipped: «моушн-дизайнер», «HR-директор»
function readFirstPart(part: string): TitleWord | undefined {
  if (isClipping(part) || (isShouted(part) && part.length < 5)) return undefined
  const own = readPart(part)
  if (isClippedNoun(own)) return undefined
  // «квест-мастер» has the ending of «артист», and is no person for that
  return own?.kind === 'likely' && !/[тз]ик$/.test(part) ? { ...own, kind: 'unknown' } : own
}

/** True for «моушн»: a noun that is no known sort of person. */
export function isClippedNoun(word: TitleWord | undefined): boolean {
  return word?.kind === 'unknown' && word.gender === 'masculine'
}

/** True for «контент», «шеф»: words that look like a person and yet stand before another noun unchanged. */
export function isClipping(word: string): boolean {
  return isListed(word.toLowerCase(), clipped)
}

function readPart(part: string): TitleWord | undefined {
  if (isAdjectiveForm(part)) {
    const adjective = readAdjective(part)
    return adjective.kind === 'agent' ? adjective : undefined
  }
  const noun = readNoun(part)
  return noun && { ...noun, inflect: (grammaticalCase) => formOf(part, noun.paradigm, grammaticalCase) }
}
