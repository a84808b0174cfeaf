import { rule } from './rule'

/** A letter on paper carries its date, a line to sign on, and the name written out beside the signature. */
export const dateAndSignOnPaper = rule({
  id: 'date-and-sign-on-paper',
  about: 'Date a paper letter, leave a line to sign on, and write your name out beside it.',
  severity: 'advice',
  sources: ['S0'],
  messages: ['date', 'line', 'transcript'],
  *find(draft) {
    if (draft.situation.channel !== 'letter' || draft.isEmpty || draft.isForeign) return
    if (draft.first('date') === undefined) yield { message: 'date', mend: { kind: 'say', move: 'date' } }
    const signature = draft.first('signature')
    if (signature === undefined) return
    const { start, end, text } = signature
    const isDrawn = /^_{3,}/u.test(text)
    if (!isDrawn) {
      const edits = [{ start, end: start, text: `${'_'.repeat(9)} ` }]
      yield { message: 'line', start, end, mend: { kind: 'edit', edits } }
    } else if (draft.first('transcript') === undefined && text.replace(/^_+\s*/u, '') === '')
      yield { message: 'transcript', start, end, mend: { kind: 'say', move: 'transcript' } }
  },
})
