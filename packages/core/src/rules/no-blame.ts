import { lapseRule } from './lapse-rule'

/** Criticism of the company, its people, the process or the offer burns the bridge and changes nothing. */
export const noBlame = lapseRule(
  'blame',
  {
    id: 'no-blame',
    about: 'Criticise nobody: not the company, the people, the process or the offer.',
    severity: 'error',
    sources: ['S1', 'S2', 'S3', 'S4'],
  },
  { showsTemper: true, isNoReason: true },
)
