import type { Region } from '@declinekit/core'
import { closing } from '../closing'
import phrases from './great-britain.json'

/** British custom: “Dear Ms Smith,”, “26 November”, “Yours sincerely,” to a name and “Yours faithfully,” to none. */
export const greatBritain: Region = { phrases: { farewell: closing(phrases.farewell) } }
