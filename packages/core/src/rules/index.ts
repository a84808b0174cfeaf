import { burnNoBridges } from './burn-no-bridges'
import { cancelInTime } from './cancel-in-time'
import type { Draft } from './draft'
import { endKindly } from './end-kindly'
import { fillEveryBlank } from './fill-every-blank'
import { giveARealReason } from './give-a-real-reason'
import { greetTheReader } from './greet-the-reader'
import { keepItShort } from './keep-it-short'
import { keepSecrets } from './keep-secrets'
import { keepTheReasonShort } from './keep-the-reason-short'
import { nameNoOtherEmployer } from './name-no-other-employer'
import { nameNoPay } from './name-no-pay'
import { noApology } from './no-apology'
import { noBlame } from './no-blame'
import type { AnyRule } from './rule'
import { sayNo } from './say-no'
import { sayNoClearly } from './say-no-clearly'
import { signTheLetter } from './sign-the-letter'
import { thankTheReader } from './thank-the-reader'
import { writeInOneLanguage } from './write-in-one-language'

/** The rules that `check` goes by unless told otherwise, in the order of a letter. */
export const recommended: readonly AnyRule[] = [
  writeInOneLanguage,
  fillEveryBlank,
  greetTheReader,
  thankTheReader,
  sayNo,
  sayNoClearly,
  keepTheReasonShort,
  giveARealReason,
  noApology,
  noBlame,
  keepSecrets,
  nameNoOtherEmployer,
  nameNoPay,
  burnNoBridges,
  endKindly,
  keepItShort,
  signTheLetter,
  cancelInTime,
]

/** The same rules for those who want nothing to pass: no apology at all, and every advice a warning. */
export const strict: readonly AnyRule[] = recommended.map((rule) => ({
  ...rule,
  atLeast: 'warning',
  ...(rule.id === noApology.id
    ? { options: { allowed: 0, allowedAfterPromise: 0, allowedInMessages: 0 } }
    : {}),
}))

/** A chat shows who writes to whom, and is over in a few words. */
const onlyInLetters: ReadonlySet<string> = new Set([greetTheReader.id, signTheLetter.id, endKindly.id])

/**
 * The rules for chats and direct messages: nobody has to be greeted, signed for or wished well, and where the situation names no channel
 * the text is judged as a message, however long.
 */
export const message: readonly AnyRule[] = recommended
  .filter(({ id }) => !onlyInLetters.has(id))
  .map((rule) => ({ ...rule, find: (draft, options) => rule.find(asMessage(draft), options) }))

function asMessage(draft: Draft): Draft {
  return draft.situation.channel === undefined ? { ...draft, channel: 'messenger', hasFrame: false } : draft
}
