import { lapseRule } from './lapse-rule'

/** The professional world is small. */
export const burnNoBridges = lapseRule(
  'slam',
  {
    id: 'burn-no-bridges',
    about: 'No sarcasm, no ultimatum, no “do not write again”.',
    severity: 'error',
    sources: ['S0', 'S1'],
  },
  { showsTemper: true, isNoReason: true },
)
