import { lapseRule } from './lapse-rule'

/** “Too busy” says that the reader was not worth a reason; a concrete one or none is better. */
export const giveARealReason = lapseRule('excuse', {
  id: 'give-a-real-reason',
  about: 'Give a concrete reason or none, rather than a vague excuse.',
  severity: 'advice',
  sources: ['S2'],
})
