import type { Region } from '@declinekit/core'
import { greatBritain } from './great-britain'
import { unitedStates } from './united-states'

/** The regions whose customs English keeps when asked to: `region: 'US'` or `'GB'`. */
export const regions: Readonly<Record<'US' | 'GB', Region>> = { US: unitedStates, GB: greatBritain }
