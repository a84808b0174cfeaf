import { lapseRule } from './lapse-rule'

/**
 * A bad name, late wages, fraud or lay-offs are a reason to leave and none to write down. Nor is a quarrel with the present boss, nor that
 * the offer only served to get a rise there.
 */
export const keepSecrets = lapseRule(
  'secret',
  {
    id: 'keep-secrets',
    about:
      'Keep to yourself what was said of the company (reputation, wages, fraud, lay-offs), quarrels with your boss, and what you used the offer for.',
    severity: 'error',
    sources: ['S0', 'S3'],
  },
  { isNoReason: true },
)
