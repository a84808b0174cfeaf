import type { Region } from '@declinekit/core'
import phrases from './great-britain.json'
import { namesWith } from './titles'

/** British custom: “Dear Ms Smith,”, “26 November”, “Yours sincerely,” to a name and “Yours faithfully,” to none. */
export const greatBritain: Region = { phrases, grammar: { nameForms: namesWith('') } }
