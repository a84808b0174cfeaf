import type { AnyRule } from '@declinekit/core'
import { chooseAOrAn } from './choose-a-or-an'

/** What only English has. */
export const rules: readonly AnyRule[] = [chooseAOrAn]
