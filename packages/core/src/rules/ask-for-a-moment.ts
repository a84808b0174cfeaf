import type { Channel } from '../model/channel'
import { rule } from './rule'

/** A call comes when the other is busy with something else: ask whether they can talk. An appointment has been made for it. */
export const askForAMoment = rule<{ readonly in: readonly Channel[] }>({
  id: 'ask-for-a-moment',
  about: 'Before you say no on the phone, ask whether it is a good moment to talk.',
  severity: 'advice',
  sources: ['S0'],
  messages: ['missing'],
  options: { in: ['phone', 'in-person'] },
  *find(draft, { in: channels }) {
    if (draft.form !== 'spoken' || !channels.includes(draft.channel) || draft.isEmpty || draft.isForeign)
      return
    if (draft.first('permission') === undefined)
      yield { message: 'missing', mend: { kind: 'say', move: 'permission' } }
  },
})
