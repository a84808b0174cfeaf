import { hideFigures } from './hide'
import { lapseRule } from './lapse-rule'

/** A sum invites haggling where a no was meant. */
export const nameNoPay = lapseRule(
  'pay',
  {
    id: 'name-no-pay',
    about: 'Name no sum of money.',
    severity: 'warning',
    sources: ['S0'],
  },
  { isNoReason: true, hide: hideFigures },
)
