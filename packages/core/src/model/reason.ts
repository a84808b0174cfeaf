import type { Move } from './move'
import type { Described } from './source'

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
}

const stated = (about: string, sources: ReasonRow['sources'], negotiable = false) =>
  ({ about, disclosure: 'state', negotiable, leavesOut: [], sources }) as const
const softened = (about: string, sources: ReasonRow['sources']) =>
  ({ about, disclosure: 'soften', negotiable: false, leavesOut: ['praise'], sources }) as const
const withheld = (about: string, sources: ReasonRow['sources']) =>
  ({
    about,
    disclosure: 'withhold',
    negotiable: false,
    leavesOut: ['praise', 'deliberation', 'future'],
    sources,
  }) as const

/** Why the candidate says no. Nerves and an impostor’s feelings are missing on purpose: the advice is to go (S3). */
export const reasons = {
  'accepted-other-offer': stated('Another offer has been accepted; never which, nor for what pay.', [
    'S0',
    'S1',
    'S2',
    'S3',
  ]),
  'considering-other-offers': stated('Other offers are being weighed and come first.', ['S0', 'S4']),
  'current-job': stated('Content in the present job.', ['S1']),
  promotion: stated('Promoted, or met with a counter-offer, in the present job.', ['S0']),
  salary: stated('The pay is below what is expected.', ['S0', 'S1', 'S3'], true),
  'salary-lowered': stated('The pay is less than was advertised.', ['S0'], true),
  benefits: stated('The package beside the pay is too thin.', ['S0', 'S3'], true),
  schedule: stated('Hours, shifts or office days do not fit.', ['S0', 'S1'], true),
  location: stated('Too far, or it would mean moving.', ['S0'], true),
  'working-conditions': stated('The conditions at the workplace do not suit, often for one’s health.', [
    'S0',
  ]),
  'career-direction': stated('Going another way in one’s career.', ['S1', 'S2']),
  'role-mismatch': stated('The role is not what the candidate looks for.', ['S1', 'S2', 'S3']),
  'role-changed': softened('The role turned out other than advertised.', ['S3']),
  'vague-role': softened('What the role involves is unclear, even after asking.', ['S1']),
  'lateral-move': softened('No step forward.', ['S0', 'S1']),
  'lacking-experience': stated('The duties ask for experience that the candidate does not have.', ['S0']),
  uninteresting: softened('The work does not interest the candidate.', ['S1']),
  'culture-fit': softened('The way of working together does not fit.', ['S1', 'S3', 'S4']),
  'mission-mismatch': softened('What the company is for does not fit.', ['S1']),
  'process-too-demanding': softened('Too many rounds, or unpaid test work.', ['S1', 'S3']),
  'poor-candidate-experience': withheld('The candidate was treated carelessly.', ['S3']),
  'pushy-recruiter': withheld('The recruiter pressed or did not seem honest.', ['S1']),
  'bad-reputation': withheld('Talk of fraud, late wages or lay-offs.', ['S0', 'S1', 'S3']),
  'suspicious-offer': withheld('The offer does not look legitimate; share no personal data.', ['S1']),
  'prior-commitment': stated('A project or a deadline has been promised before.', ['S2']),
  'personal-circumstances': stated('Personal circumstances, in a few words.', ['S2', 'S4']),
  family: stated('A family matter, in a few words.', ['S2']),
  health: stated('Health, in a few words and without detail.', ['S0']),
  undisclosed: { ...withheld('Nothing is said; always allowed.', ['S0', 'S1', 'S3']), leavesOut: [] },
} as const satisfies Record<string, ReasonRow>

/** Id of a reason. */
export type Reason = keyof typeof reasons
