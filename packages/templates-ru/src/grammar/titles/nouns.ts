import * as endings from '../ending-types'
import { paradigmOfA, paradigmOfConsonant } from '../endings'
import type { Paradigm } from '../endings'
import { fleetingStem } from '../fleeting'
import { fold, isCyrillic } from '../letters'
import { isEndStressed } from '../stress'
import { wordClass, wordTest } from '../word-lists'
import { indeclinable, likelyMen, men, menInA, things, women } from './title-words.json'

/**
 * What a word is in a title: how it changes, what adjectives agree with it, and whether it surely names a
 * person.
 */
export interface Noun {
  /** Absent for words that stay: «кутюрье», «завскладом». */
  paradigm: Paradigm | undefined
  gender: 'feminine' | 'masculine'
  /** `agent`: surely a person in the nominative; `likely`: by its ending; `unknown`: may be anything. */
  kind: 'agent' | 'likely' | 'unknown'
}

const kindOfMan = wordClass<Noun['kind']>(['agent', men], ['likely', likelyMen], ['unknown', things])
const isWoman = wordTest(women)
const isManInA = wordTest(menInA)
const isIndeclinable = wordTest(indeclinable)
// «завкафедрой», «завскладом», «замдиректора»: what follows is governed
const clippedHead = /^за(?:в.+[ое][йм]|м.+(?:ра|ка))$/

/**
 * Reads one word without hyphens as a noun in the nominative; nothing for plurals, neuters and other forms.
 */
export function readNoun(word: string): Noun | undefined {
  if (!isCyrillic(word) || word.length < 3) return undefined
  const folded = fold(word)
  if (isIndeclinable(folded) || clippedHead.test(folded))
    return { paradigm: undefined, gender: 'masculine', kind: 'agent' }
  if (isManInA(folded)) return { paradigm: paradigmOfA(word), gender: 'masculine', kind: 'agent' }
  if (/[ая]$/.test(folded)) return readFeminine(word, folded)
  if (folded.endsWith('ь')) return readSoft(word, folded)
  if (/(?:[оеэиыую]|[ыи]х|[ая]ми|ого|ему)$/.test(folded)) return undefined
  return { paradigm: masculineParadigm(word, folded), gender: 'masculine', kind: masculineKind(folded) }
}

function readFeminine(word: string, folded: string): Noun {
  return { paradigm: paradigmOfA(word), gender: 'feminine', kind: isWoman(folded) ? 'agent' : 'unknown' }
}

function readSoft(word: string, folded: string): Noun | undefined {
  if (isWoman(folded)) {
    return {
      paradigm: [word.slice(0, -1), endings.feminineSoft],
      gender: 'feminine',
      kind: 'agent',
    }
  }
  const kind = masculineKind(folded)
  // a soft sign is as often feminine («безопасность»), so an unknown word is not touched
  return kind === 'unknown'
    ? undefined
    : { paradigm: masculineParadigm(word, folded), gender: 'masculine', kind }
}

function masculineKind(folded: string): Noun['kind'] {
  return kindOfMan(folded) ?? 'unknown'
}

function masculineParadigm(word: string, folded: string): Paradigm {
  return paradigmOfConsonant(fleetingStem(word, folded) ?? word, isEndStressed(folded))
}
