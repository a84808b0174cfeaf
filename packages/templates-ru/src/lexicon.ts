import type { Lexicon } from '@declinekit/core'
import abbreviations from './lexicon/abbreviations.json'
import contractions from './lexicon/contractions.json'
import doubles from './lexicon/doubles.json'
import exceptions from './lexicon/exceptions.json'
import lapses from './lexicon/lapses.json'
import moves from './lexicon/moves.json'
import sets from './lexicon/sets.json'
import signals from './lexicon/signals.json'
import words from './lexicon/words.json'

/** What Russian hears. */
export const lexicon: Lexicon = {
  abbreviations,
  contractions,
  doubles,
  exceptions,
  lapses,
  moves,
  sets,
  signals,
  ...words,
}
