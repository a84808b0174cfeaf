import type { Described } from './source'

/** What a decline may offer instead. */
export const alternatives = {
  time: { about: 'Other times to meet, as concrete slots.', sources: ['S2'] },
  format: { about: 'Another form of meeting, such as a short call.', sources: ['S2'] },
  role: { about: 'Another role in the same company.', sources: ['S1'] },
  person: { about: 'Somebody the candidate can vouch for.', sources: ['S0', 'S2', 'S3'] },
  contractor: { about: 'To work for the company as a contractor.', sources: ['S0'] },
} as const satisfies Record<string, Described>

/** Id of a kind of alternative. */
export type AlternativeKind = keyof typeof alternatives
