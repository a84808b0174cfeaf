import { lapseRule } from './lapse-rule'

/** A bad name, late wages, fraud or lay-offs are a reason to leave and none to write down. */
export const keepSecrets = lapseRule('secret', {
  id: 'keep-secrets',
  about: 'Keep to yourself what was said of the company: reputation, wages, fraud, lay-offs.',
  severity: 'error',
  sources: ['S0', 'S3'],
})
