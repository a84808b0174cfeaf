import type { Law } from '../law'
import { explainsEachRule } from './explains-each-rule'
import { foldsEvenly } from './folds-evenly'
import { hearsItself } from './hears-itself'
import { keepsItsOwnRules } from './keeps-its-own-rules'
import { keepsSecrets } from './keeps-secrets'
import { mends } from './mends'
import { namesItself } from './names-itself'
import { noEcho } from './no-echo'
import { noticesLoss } from './notices-loss'
import { oneVerdict } from './one-verdict'
import { saysEveryMove } from './says-every-move'
import { saysNothingExtra } from './says-nothing-extra'
import { showsEachRule } from './shows-each-rule'
import { speaksCleanly } from './speaks-cleanly'
import { speaksWithLittle } from './speaks-with-little'
import { templatesParse } from './templates-parse'
import { tonesDiffer } from './tones-differ'
import { wordsEachFinding } from './words-each-finding'

/** The laws every language must obey. */
export const laws: readonly Law[] = [
  namesItself,
  templatesParse,
  saysNothingExtra,
  saysEveryMove,
  speaksWithLittle,
  speaksCleanly,
  tonesDiffer,
  noEcho,
  keepsSecrets,
  hearsItself,
  foldsEvenly,
  wordsEachFinding,
  showsEachRule,
  explainsEachRule,
  oneVerdict,
  keepsItsOwnRules,
  noticesLoss,
  mends,
]
