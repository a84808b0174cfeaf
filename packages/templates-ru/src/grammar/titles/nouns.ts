import * as endings from '../ending-types.json'
import { paradigmOfA, paradigmOfConsonant } from '../endings'
import type { Paradigm } from '../endings'
import { fleetingStem } from '../fleeting'
import { fold, isCyrillic } from '../letters'
import { isEndStressed } from '../stress'
import { isListed, wordClass } from '../word-lists'
import { indeclinable, likelyMen, men, menInA, things, trusted, women } from './title-words.json'

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

const kindOfMan = wordClass({ agent: `${men} ${trusted}`, likely: likelyMen, unknown: things })
// «завкафедрой», «завскладом», «замдиректора»: what follows is governed
const clippedHead = /^за(?:в.+[ое][йм]|м.+(?:ра|ка))$/

/**
 * Reads one word without hyphens as a noun in the nominative; nothing for plurals, neuters and other forms.
 */
export function readNoun(word: string): Noun | undefined {
  if (!isCyrillic(word) || word.length < 3) return undefined
  const folded = fold(word)
  if (isListed(folded, indeclinable) || clippedHead.test(folded)) return masculine(undefined, 'agent')
  if (isListed(folded, menInA)) return masculine(paradigmOfA(word), 'agent')
  const woman = isListed(folded, women)
  const soft = folded.endsWith('ь')
  if (/[ая]$/.test(folded) || (soft && woman)) {
    const paradigm = soft ? ([word.slice(0, -1), endings.feminineInSoftSign] as const) : paradigmOfA(word)
    return { paradigm, gender: 'feminine', kind: woman ? 'agent' : 'unknown' }
  }
  if (/(?:[оеэиыую]|[ыи]х|[ая]ми|ого|ему)$/.test(folded)) return undefined
  const kind = kindOfMan(folded) ?? 'unknown'
  // a soft sign is as often feminine («безопасность»), so an unknown word is not touched
  if (soft && kind === 'unknown') return undefined
  return masculine(paradigmOfConsonant(fleetingStem(word, folded) ?? word, isEndStressed(folded)), kind)
}

function masculine(paradigm: Paradigm | undefined, kind: Noun['kind']): Noun {
  return { paradigm, gender: 'masculine', kind }
}
