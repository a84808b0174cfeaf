import { isSpoken } from '../model/channel'
import { stages, type StageRow } from '../model/stage'
import { rule } from './rule'

/**
 * Which channel is due. The articles disagree: by the stage, a meeting or a call before a letter (S0); one that leaves a record (S2); or the
 * one used so far (S3). `stage` goes by the first and, where the talk so far is known, by the last.
 */
type Custom = 'stage' | 'record' | 'used-so-far'

/** The channel is part of the message: an acceptance is not taken back by text. Never more than advice. */
export const useAFittingChannel = rule<{ readonly custom: Custom }>({
  id: 'use-a-fitting-channel',
  about: 'Say it where it is customary at this stage, and where you have talked so far.',
  severity: 'advice',
  sources: ['S0', 'S2', 'S3'],
  messages: ['meet', 'unusual', 'switched', 'unrecorded'],
  options: { custom: 'stage' },
  *find({ situation, isDecline }, { custom }) {
    const { stage, channel, talkedBy = [] } = situation
    if (channel === undefined || !isDecline) return
    if (custom === 'record') {
      if (isSpoken(channel)) yield { message: 'unrecorded' }
      return
    }
    const isNew = talkedBy.length > 0 && !talkedBy.includes(channel)
    if (custom === 'used-so-far') {
      if (isNew) yield { message: 'switched' }
      return
    }
    if (stage === undefined) return
    const { channels: customary, takesBackYes }: StageRow = stages[stage]
    // Who has met or called before a letter follows has done what is due.
    const hasTalked = talkedBy.some(isSpoken)
    if (takesBackYes && channel !== 'in-person' && !hasTalked) yield { message: 'meet' }
    else if (!customary.includes(channel) && !talkedBy.includes(channel)) yield { message: 'unusual' }
    else if (isNew && talkedBy.every(isSpoken) && !takesBackYes) yield { message: 'switched' }
  },
})
