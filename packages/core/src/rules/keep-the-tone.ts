import type { Tone } from '../model/tone'
import { capitalRowsIn } from '../proofread/capital-rows'
import { drawnOutIn } from '../proofread/drawn-out'
import { emojiIn, mayHoldEmoji } from '../proofread/emoji'
import { matchesIn } from '../proofread/matches-in'
import { capitals, kindsOf } from '../text/characters'
import { isBody } from '../model/body'
import type { Draft } from './draft'
import { reportOf } from './replacement'
import { rule, type Report } from './rule'

/** How many of a thing each tone bears. */
type Most = Readonly<Record<Tone, number>>

interface Options {
  readonly exclamations: Most
  readonly emoji: Most
  /** Added in a message, where people exclaim and smile. */
  readonly moreInMessages: number
  /** Tones in which a letter may use slang. */
  readonly slangIn: readonly Tone[]
}

// A run is one exclamation, however long; “?!” is none that asks.
const exclamation = /!+/gu
const exclamationMarks = kindsOf('exclamation')

/**
 * A letter sounds one way throughout: no “Hey!”, shouting or emoji in a formal one. In a chat more is borne. Where nobody said which tone is
 * meant, a letter is judged as neutral. Only where a formal or a firm one was asked for does it warn; else it advises.
 */
export const keepTheTone = rule<Options>({
  id: 'keep-the-tone',
  about: 'Keep the tone: no slang, shouting, emoji or rows of exclamation marks in a letter.',
  severity: 'warning',
  sources: ['S2'],
  messages: ['slang', 'exclaims', 'emoji', 'shouts'],
  options: {
    exclamations: { formal: 0, neutral: 1, warm: 2, firm: 0 },
    emoji: { formal: 0, neutral: 0, warm: 1, firm: 0 },
    moreInMessages: 2,
    slangIn: ['warm'],
  },
  *find(draft, options) {
    if (draft.isForeign) return
    const tone = draft.situation.tone ?? 'neutral'
    // Most letters have nothing of the kind, and are told so by one look each.
    const { text, characters } = draft
    const more = draft.hasFrame ? 0 : options.moreInMessages
    const weight = draft.situation.tone === 'formal' || draft.situation.tone === 'firm' ? 'warning' : 'advice'
    for (const report of [
      ...(draft.hasFrame && !options.slangIn.includes(tone) ? slangIn(draft) : []),
      ...(characters.has(exclamationMarks) ? exclamationsIn(draft, options.exclamations[tone] + more) : []),
      ...(mayHoldEmoji(characters) ? emojiRowsIn(draft, options.emoji[tone] + more) : []),
      ...(characters.hasPair(capitals, capitals) && /\p{Lu}{4}/u.test(text) ? shoutsIn(draft) : []),
    ])
      yield { severity: weight, ...report }
  },
})

function slangIn(draft: Draft): Report[] {
  const drawnOut = drawnOutIn(draft.parts.filter(isBody), draft.text, draft.characters)
  return [...draft.lapses('slang'), ...drawnOut].map((heard) => reportOf('slang', heard, draft))
}

/** Exclamations of the body beyond those the tone bears, and every row of marks. The one after a greeting is custom. */
function exclamationsIn(draft: Draft, most: number): Report[] {
  const runs = matchesIn(draft.parts.filter(isBody), exclamation)
  return runs.flatMap(({ start, end }, index): Report[] => {
    const isOver = index >= most
    if (!isOver && end - start === 1) return []
    const asks = draft.text[start - 1] === '?'
    const text = asks ? '' : isOver ? '.' : '!'
    return [
      {
        message: 'exclaims',
        values: { count: runs.length, most },
        start,
        end,
        mend: { kind: 'edit', edits: [{ start, end, text }] },
      },
    ]
  })
}

/** Emoji beyond those the tone bears; those that stand in a row are one finding. */
function emojiRowsIn(draft: Draft, most: number): Report[] {
  const found = emojiIn(draft.parts.filter(isBody), draft.text)
  const rows: { start: number; end: number }[] = []
  for (const { start, end } of found.slice(most)) {
    const last = rows.at(-1)
    if (last !== undefined && draft.text.slice(last.end, start).trim() === '') last.end = end
    else rows.push({ start, end })
  }
  return rows.map(({ start, end }) => {
    const from = draft.text[start - 1] === ' ' ? start - 1 : start
    return { message: 'emoji', start, end, mend: { kind: 'edit', edits: [{ start: from, end, text: '' }] } }
  })
}

/** Two words in a row in capitals, of five letters or more together, that no name of the situation explains. */
function shoutsIn(draft: Draft): Report[] {
  const { company = '', position = '' } = draft.situation
  return draft.parts
    .filter(isBody)
    .flatMap(capitalRowsIn)
    .map(({ start, end }) => ({ start, end, found: draft.text.slice(start, end) }))
    .filter(({ found }) => {
      const letters = found.match(/\p{L}/gu)?.length ?? 0
      return letters >= 5 && /\p{L}{4}/u.test(found) && !`${company} ${position}`.includes(found)
    })
    .map(({ start, end, found }) => ({ message: 'shouts', values: { found }, start, end }))
}
