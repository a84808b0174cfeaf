import type { Move } from './move'
import { described, type Described, type Undescribed } from './described'

/**
 * How openly a reason is named. `state`: plainly and briefly; `soften`: as a neutral wording about fit;
 * `withhold`: never, in any words, and nothing untrue is said in its place.
 */
export type Disclosure = 'state' | 'soften' | 'withhold'

/** A row of {@link reasons}, and what an own reason of `extendLocale` is declared as. */
export interface ReasonRow extends Described {
  readonly disclosure: Disclosure
  /** Whether better terms could change the answer; the advice is then to ask for them first. */
  readonly negotiable: boolean
  /** Moves that would not be sincere with this reason, so that the letter leaves them out. */
  readonly leavesOut: readonly Move[]
  /** Whether it may keep somebody from a meeting and nothing else; any other speaks against the job, and is kept back where another meeting is offered. */
  readonly againstMeeting: boolean
  /** Whether the no is over the pay, is beyond any pay since no raise would change it, or neither. */
  readonly pay: 'over' | 'beyond' | 'neither'
}

const stated = {
  disclosure: 'state',
  negotiable: false,
  leavesOut: [],
  againstMeeting: false,
  pay: 'neither',
} as const
const negotiable = { ...stated, negotiable: true } as const
const overPay = { ...negotiable, pay: 'over' } as const
/** Life apart from the job. */
const ownLife = { ...stated, againstMeeting: true, pay: 'beyond' } as const
const softened = { ...stated, disclosure: 'soften', leavesOut: ['praise'] } as const
/** What another post in the same place would not change: to leave a door open would not be meant. */
const goingElsewhere = { ...stated, leavesOut: ['future'] } as const
const misfit = { ...softened, leavesOut: ['praise', 'future'] } as const
const withheld = {
  ...stated,
  disclosure: 'withhold',
  leavesOut: ['praise', 'deliberation', 'future'],
} as const
const silent = { ...withheld, leavesOut: [] } as const

/** What composing goes by, of {@link reasons}. */
export const reasonRows = {
  'accepted-other-offer': stated,
  'considering-other-offers': stated,
  'current-job': stated,
  promotion: stated,
  salary: overPay,
  'salary-lowered': overPay,
  benefits: negotiable,
  schedule: negotiable,
  location: negotiable,
  'working-conditions': stated,
  'career-direction': goingElsewhere,
  'role-mismatch': stated,
  'role-changed': softened,
  'vague-role': softened,
  'lateral-move': softened,
  'lacking-experience': { ...stated, pay: 'beyond' },
  uninteresting: softened,
  'culture-fit': misfit,
  'mission-mismatch': misfit,
  'process-too-demanding': softened,
  'poor-candidate-experience': withheld,
  'pushy-recruiter': withheld,
  'bad-reputation': withheld,
  'suspicious-offer': withheld,
  'prior-commitment': { ...stated, againstMeeting: true },
  'personal-circumstances': ownLife,
  family: ownLife,
  health: ownLife,
  undisclosed: silent,
} as const satisfies Record<string, Undescribed<ReasonRow>>

/** Why the candidate says no. Nerves and an impostor’s feelings are missing on purpose: the advice is to go (S3). */
export const reasons = /* @__PURE__ */ described(reasonRows, {
  'accepted-other-offer': {
    about: 'Another offer has been accepted; never which, nor for what pay.',
    sources: ['S0', 'S1', 'S2', 'S3'],
  },
  'considering-other-offers': {
    about: 'Other offers are being weighed and come first.',
    sources: ['S0', 'S4'],
  },
  'current-job': { about: 'Content in the present job.', sources: ['S1'] },
  promotion: { about: 'Promoted, or met with a counter-offer, in the present job.', sources: ['S0'] },
  salary: { about: 'The pay is below what is expected.', sources: ['S0', 'S1', 'S3'] },
  'salary-lowered': { about: 'The pay is less than was advertised.', sources: ['S0'] },
  benefits: { about: 'The package beside the pay is too thin.', sources: ['S0', 'S3'] },
  schedule: { about: 'Hours, shifts or office days do not fit.', sources: ['S0', 'S1'] },
  location: { about: 'Too far, or it would mean moving.', sources: ['S0'] },
  'working-conditions': {
    about: 'The conditions at the workplace do not suit, often for one’s health.',
    sources: ['S0'],
  },
  'career-direction': { about: 'Going another way in one’s career.', sources: ['S1', 'S2'] },
  'role-mismatch': { about: 'The role is not what the candidate looks for.', sources: ['S1', 'S2', 'S3'] },
  'role-changed': { about: 'The role turned out other than advertised.', sources: ['S3'] },
  'vague-role': { about: 'What the role involves is unclear, even after asking.', sources: ['S1'] },
  'lateral-move': { about: 'No step forward.', sources: ['S0', 'S1'] },
  'lacking-experience': {
    about: 'The duties ask for experience that the candidate does not have.',
    sources: ['S0'],
  },
  uninteresting: { about: 'The work does not interest the candidate.', sources: ['S1'] },
  'culture-fit': { about: 'The way of working together does not fit.', sources: ['S1', 'S3', 'S4'] },
  'mission-mismatch': { about: 'What the company is for does not fit.', sources: ['S1'] },
  'process-too-demanding': { about: 'Too many rounds, or unpaid test work.', sources: ['S1', 'S3'] },
  'poor-candidate-experience': { about: 'The candidate was treated carelessly.', sources: ['S3'] },
  'pushy-recruiter': { about: 'The recruiter pressed or did not seem honest.', sources: ['S1'] },
  'bad-reputation': { about: 'Talk of fraud, late wages or lay-offs.', sources: ['S0', 'S1', 'S3'] },
  'suspicious-offer': {
    about: 'The offer does not look legitimate; share no personal data.',
    sources: ['S1'],
  },
  'prior-commitment': { about: 'A project or a deadline has been promised before.', sources: ['S2'] },
  'personal-circumstances': { about: 'Personal circumstances, in a few words.', sources: ['S2', 'S4'] },
  family: { about: 'A family matter, in a few words.', sources: ['S2'] },
  health: { about: 'Health, in a few words and without detail.', sources: ['S0'] },
  undisclosed: { about: 'Nothing is said; always allowed.', sources: ['S0', 'S1', 'S3'] },
})

/** Id of a reason. */
export type Reason = keyof typeof reasonRows
