import { hideNames } from './hide'
import { lapseRule } from './lapse-rule'
import { readersNames } from './readers-names'

/** Which employer was preferred is confidential, and a comparison nobody asked for. */
export const nameNoOtherEmployer = lapseRule(
  'rival',
  {
    id: 'name-no-other-employer',
    about: 'Do not name the employer you preferred.',
    severity: 'warning',
    sources: ['S0'],
  },
  { reason: 'accepted-other-offer', isNoReason: true, hide: hideNames, except: readersNames },
)
