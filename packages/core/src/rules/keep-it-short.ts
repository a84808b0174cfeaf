import { channelRows } from '../model/channel'
import { rule } from './rule'

/** Real letters have a median of 65 words in an e-mail and 28 in a message; a refusal is no essay. */
export const keepItShort = rule({
  id: 'keep-it-short',
  about: 'Keep it short: a refusal needs four to seven sentences.',
  severity: 'advice',
  sources: ['S0', 'S2', 'S3'],
  messages: ['long'],
  *find(draft) {
    const { words } = channelRows[draft.channel]
    if (draft.words > words.most) {
      const severity = draft.words > words.tooMany ? 'warning' : 'advice'
      yield { message: 'long', values: { count: draft.words, most: words.most }, severity }
    }
  },
})
