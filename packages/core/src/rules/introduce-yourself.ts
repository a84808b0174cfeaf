import { rule } from './rule'

/** Whoever calls says who is speaking, and recalls the vacancy, before anything else. */
export const introduceYourself = rule({
  id: 'introduce-yourself',
  about: 'In a conversation, say first who you are and what it is about.',
  severity: 'warning',
  sources: ['S0'],
  messages: ['missing'],
  *find(draft) {
    if (
      draft.form !== 'spoken' ||
      draft.isEmpty ||
      draft.isForeign ||
      draft.first('introduction') !== undefined
    )
      return
    const severity = draft.situation.from === undefined ? 'advice' : 'warning'
    yield { message: 'missing', severity, mend: { kind: 'say', move: 'introduction' } }
  },
})
