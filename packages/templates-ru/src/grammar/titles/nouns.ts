import { paradigmOfA, paradigmOfConsonant, endings } from '../endings'
import type { Paradigm } from '../endings'
import { fleetingStem } from '../fleeting'
import { fold, isCyrillic, wordSet } from '../letters'
import { isEndStressed } from '../stress'
import words from './title-words.json'

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

const masculine = wordSet(words.masculine)
const masculineA = wordSet(words.masculineA)
const feminine = wordSet(words.feminine)
const indeclinable = wordSet(words.indeclinable)
const lookalikes = wordSet(words.lookalikes)

const agentEnding =
  /(?:тель|[щчн]ик|ист|лог|арь|[вп]ед|певт|иатр|опат|граф|хирург|[ае]нт|тор|сор|визор|ер|ач|ир|навт|мен|ец)$/
const likelyEnding = /(?:[аия]к|[аяо]р|[аеи]т|ст|тр|ог|[ое]д|ос|роном|нин|лид|вод|жей)$/
const feminineAgentEnding = /(?:[чщн]ица|истка|нтка|[дт]есса|(?:тар|мен|[еи]р|ль)ша|иня|[рчн]иха|[ео]рка)$/

/**
 * Reads one word without hyphens as a noun in the nominative; nothing for plurals, neuters and other forms.
 */
export function readNoun(word: string): Noun | undefined {
  if (!isCyrillic(word) || word.length < 3) return undefined
  const folded = fold(word)
  if (indeclinable.has(folded)) return { paradigm: undefined, gender: 'masculine', kind: 'agent' }
  if (masculineA.has(folded)) return { paradigm: paradigmOfA(word), gender: 'masculine', kind: 'agent' }
  if (/[ая]$/.test(folded)) return readFeminine(word, folded)
  if (folded.endsWith('ь')) return readSoft(word, folded)
  if (/(?:[оеэиыую]|[ыи]х|[ая]ми|ого|ему)$/.test(folded)) return undefined
  return { paradigm: masculineParadigm(word, folded), gender: 'masculine', kind: masculineKind(folded) }
}

function readFeminine(word: string, folded: string): Noun {
  const agent = feminine.has(folded) || feminineAgentEnding.test(folded)
  return { paradigm: paradigmOfA(word), gender: 'feminine', kind: agent ? 'agent' : 'unknown' }
}

function readSoft(word: string, folded: string): Noun | undefined {
  if (feminine.has(folded)) {
    return {
      paradigm: { stem: word.slice(0, -1), endings: endings.feminineSoft },
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
  if (masculine.has(folded)) return 'agent'
  if (lookalikes.has(folded)) return 'unknown'
  if (agentEnding.test(folded)) return 'agent'
  return likelyEnding.test(folded) ? 'likely' : 'unknown'
}

function masculineParadigm(word: string, folded: string): Paradigm {
  return paradigmOfConsonant(fleetingStem(word, folded) ?? word, isEndStressed(folded))
}
