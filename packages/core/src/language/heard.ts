import { moveRows, type Move } from '../model/move'

/** Moves that are known by their place in the letter. */
const knownByPlace = [
  'subject',
  'addressee',
  'date',
  'answer',
  'signature',
  'transcript',
  'contact',
] as const satisfies readonly Move[]

/** Moves that are heard by cues; the others are known by their place in the letter. */
export type HeardMove = Exclude<Move, (typeof knownByPlace)[number]>

/** The moves that are heard by cues. */
export const heardMoves = Object.keys(moveRows).filter(
  (move) => !(knownByPlace as readonly string[]).includes(move),
) as HeardMove[]

/** What is heard besides moves, to judge a refusal by. */
export const signals = [
  /** Implies a refusal without saying it: another offer accepted, content where one is, not looking. */
  'implies-refusal',
  /** Refuses a date or a place to come to: a refusal, unless the letter asks for another time. */
  'cannot-come',
  /** Takes the edge off what stands in its clause, or after it in its sentence: might, not sure. */
  'hedge',
  /** Takes the edge off a refusal in its own clause, and says nothing anywhere else: perhaps, it seems. */
  'softener',
  /** Leaves the decision itself open, wherever in the draft it stands: leaning towards, have not decided. */
  'undecided',
  /** Turns against what stands before it, so that a hedge or a condition there bears on nothing behind it: but, however. */
  'turn',
  /** Makes what stands after it in its sentence depend on something, or what stands right before its clause: if. */
  'condition',
  /** Makes the refusal of its sentence, or of the sentence before, depend on something: unless, otherwise, only if. */
  'proviso',
  /** Names a term on which an answer in its sentence depends, wherever it stands there: without a raise, until it is in writing. */
  'stipulation',
  /** Makes the answer hang on something, be it a yes or a no: “whether I come depends on the pay”, “raise it and I stay”. */
  'hinge',
  /** Says what the answer would be, and nothing unless a condition or a stipulation stands in its sentence: I would join. */
  'answer',
  /** Says yes: accepts, confirms, looks forward to starting or to the interview. */
  'acceptance',
  /** Acts as if what is refused went on: asks when to come on the first day, sends in the form. */
  'carries-on',
  /** Speaks of a part of the process or of the job that lies ahead: carries on where its sentence does nothing else. */
  'prospect',
  /** Asks to hear more without promising anything: takes back what is only implied, and says nothing beside a refusal. */
  'interest',
  /** Winds up what is refused, or speaks of a life apart from it: hands the laptop back, closes the file, names a colleague. Nothing in its sentence carries on. */
  'winds-up',
  /** Asks for another time, or for time to think. */
  'reschedule',
  /** Refuses only a step, such as a test task, and goes on: nothing in the same clause is a refusal. */
  'step',
  /** Only an employer says this: “your application was not successful”. */
  'employer',
  /** An employer rather than a candidate says this: “our team”, “we wish you”. */
  'employer-perhaps',
  /** Only a candidate says this: “my application”, “your offer”. */
  'candidate',
  /** Leaves a job that one has. */
  'resignation',
  /** Answers a rejection by the employer. */
  'rejected',
  /** Opens the text of somebody else: “On Monday, Anna wrote:”. */
  'quotation',
] as const

/** One of {@link signals}. */
export type Signal = (typeof signals)[number]

/** How a fault sounds. */
export const lapses = [
  /** Asks pardon. */
  'apology',
  /** Begs, or reproaches itself: “I am mortified”, “I will never forgive myself”. Weighs as two apologies. */
  'contrition',
  /** Criticises the company, its people, the process or the offer. */
  'blame',
  /** Names a reason that is to be withheld: reputation, wages, fraud, lay-offs, a quarrel with the boss, an offer used to get a rise. */
  'secret',
  /** Private detail that nobody needs in order to understand a no: a diagnosis, a divorce, debts. */
  'private',
  /** Names the employer preferred. */
  'rival',
  /** Names a sum. */
  'pay',
  /** A vague excuse: too busy, something came up. */
  'excuse',
  /** Slams the door: rudeness, sarcasm, an ultimatum. */
  'slam',
  /** A placeholder written in words that no bracket gives away. */
  'placeholder',
  /** Greets a post or nobody: “To whom it may concern”. */
  'impersonal',
  /** Offers to meet at no time that one could note down: “some time next month”. */
  'vague-time',
  /** Promises more than anybody can keep: “whatever you need, at any hour”. */
  'overpromise',
  /** Slang and clipped words that a letter does not use: “Hey”, “thx”. */
  'slang',
  /** A phrase worn out by too much use: “I hope this email finds you well”. */
  'worn',
  /** What a synonym machine leaves of a phrase: “withdraw my campaigning”. */
  'spun',
] as const

/** One of {@link lapses}. */
export type Lapse = (typeof lapses)[number]
