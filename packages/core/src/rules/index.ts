import { answerEveryone } from './answer-everyone'
import { answerInTime } from './answer-in-time'
import { askForAMoment } from './ask-for-a-moment'
import { burnNoBridges } from './burn-no-bridges'
import { callInOfficeHours } from './call-in-office-hours'
import { cancelInTime } from './cancel-in-time'
import { closeWhatYouOpen } from './close-what-you-open'
import { dateAndSignOnPaper } from './date-and-sign-on-paper'
import { endAContractByItsTerms } from './end-a-contract-by-its-terms'
import type { Draft } from './draft'
import { endKindly } from './end-kindly'
import { fillEveryBlank } from './fill-every-blank'
import { fitTheMedium } from './fit-the-medium'
import { giveARealReason } from './give-a-real-reason'
import { giveAReason } from './give-a-reason'
import { greetByName } from './greet-by-name'
import { greetTheReader } from './greet-the-reader'
import { hideNoCharacters } from './hide-no-characters'
import { introduceYourself } from './introduce-yourself'
import { keepItShort } from './keep-it-short'
import { keepSecrets } from './keep-secrets'
import { keepTheReasonShort } from './keep-the-reason-short'
import { keepTheTone } from './keep-the-tone'
import { makeSense } from './make-sense'
import { nameNoOtherEmployer } from './name-no-other-employer'
import { nameNoPay } from './name-no-pay'
import { noApology } from './no-apology'
import { noBlame } from './no-blame'
import { offerConcreteTimes } from './offer-concrete-times'
import { promiseNoMoreThanYouKeep } from './promise-no-more-than-you-keep'
import { repeatNoWord } from './repeat-no-word'
import type { AnyRule } from './rule'
import { sayNo } from './say-no'
import { sayNoClearly } from './say-no-clearly'
import { sayNoEarly } from './say-no-early'
import { signTheLetter } from './sign-the-letter'
import { spaceEvenly } from './space-evenly'
import { thankTheReader } from './thank-the-reader'
import { useAFittingChannel } from './use-a-fitting-channel'
import { useFreshWords } from './use-fresh-words'
import { writeInOneLanguage } from './write-in-one-language'

/** The rules that `check` goes by unless told otherwise, in the order of a letter. */
export const recommended: readonly AnyRule[] = [
  writeInOneLanguage,
  fillEveryBlank,
  hideNoCharacters,
  greetTheReader,
  greetByName,
  introduceYourself,
  askForAMoment,
  thankTheReader,
  sayNo,
  sayNoClearly,
  sayNoEarly,
  giveAReason,
  keepTheReasonShort,
  giveARealReason,
  noApology,
  noBlame,
  keepSecrets,
  nameNoOtherEmployer,
  nameNoPay,
  offerConcreteTimes,
  promiseNoMoreThanYouKeep,
  burnNoBridges,
  endKindly,
  keepItShort,
  fitTheMedium,
  keepTheTone,
  useFreshWords,
  makeSense,
  repeatNoWord,
  spaceEvenly,
  closeWhatYouOpen,
  signTheLetter,
  dateAndSignOnPaper,
  cancelInTime,
  answerInTime,
  callInOfficeHours,
  useAFittingChannel,
  answerEveryone,
  endAContractByItsTerms,
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
