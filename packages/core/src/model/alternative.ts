import { described } from './described'

/** The kinds of {@link alternatives}; composing goes by nothing else of them. */
export const alternativeRows = {
  time: {},
  format: {},
  role: {},
  person: {},
  contractor: {},
  help: {},
  event: {},
  page: {},
} as const

/** What a decline may offer instead. */
export const alternatives = /* @__PURE__ */ described(alternativeRows, {
  time: { about: 'Other times to meet, as concrete slots.', sources: ['S2'] },
  format: { about: 'Another form of meeting, such as a short call.', sources: ['S2'] },
  role: { about: 'Another role in the same company.', sources: ['S1'] },
  person: { about: 'Somebody the candidate can vouch for.', sources: ['S0', 'S2', 'S3'] },
  contractor: { about: 'To work for the company as a contractor.', sources: ['S0'] },
  help: { about: 'Help with questions, with references or with handing over.', sources: ['S0', 'S4'] },
  event: { about: 'An invitation to a talk or a meeting of the field, to keep in touch.', sources: ['S2'] },
  page: { about: 'A page, such as a blog, on which to keep in touch.', sources: ['S2'] },
})

/** Id of a kind of alternative. */
export type AlternativeKind = keyof typeof alternativeRows

/** Other forms of meeting. */
export const formats = ['call', 'video', 'writing'] as const

/** What is said of other forms of meeting: one alone, or several together. */
export const formatTopics = [
  ...formats,
  'call+video',
  'call+writing',
  'video+writing',
  'call+video+writing',
] as const
