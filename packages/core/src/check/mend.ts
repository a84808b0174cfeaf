import { capitalise } from '../compose/capital'
import { composeRefusal, composeSentence } from '../compose/sentence'
import type { Language } from '../language/language'
import type { Edit } from '../model/finding'
import type { Move } from '../model/move'
import type { Draft } from '../rules/draft'
import type { Mend, Report } from '../rules/rule'
import { insertion } from './insertion'
import { isGoingOn, placed } from './placement'

/** The edits that mend what a rule reports; none where it says of none, or the language has no sentence that these facts allow. */
export function mendingEdits(report: Report, draft: Draft, language: Language): Edit[] {
  const { mend } = report
  switch (mend?.kind) {
    case undefined:
      return []
    case 'replace':
      return report.start === undefined || report.end === undefined
        ? []
        : [replacement(draft, report.start, report.end, mend.text, language)]
    case 'drop':
      return report.start === undefined ? [] : dropped(draft, report.start)
    case 'edit':
      return [...mend.edits]
    case 'restate':
      return restatement(report, mend, draft, language)
    case 'say': {
      const sentence = say(mend.move, undefined, draft, language)
      return sentence === undefined ? [] : insertion(mend.move, sentence, draft, language)
    }
  }
}

/** Words put in place of others; a capital at the beginning of a sentence stays one. */
function replacement(draft: Draft, start: number, end: number, instead: string, { locale }: Language): Edit {
  if (instead === '') return removal(draft, start, end)
  const opens = draft.partAt(start)?.start === start && !isGoingOn(start, draft, locale)
  return { start, end, text: opens ? capitalise(instead) : instead }
}

/** Words taken out with the commas that set them off; what opens the sentence then has a capital, and a sentence of nothing else goes whole. */
function removal(draft: Draft, start: number, end: number): Edit {
  const { text } = draft
  const part = draft.partAt(start)
  if (part?.start !== start) {
    const before = /,\s{0,2}$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
    if (before > 0 && /^[,.!?]/u.test(text.slice(end, end + 1)))
      return { start: start - before, end: text[end] === ',' ? end + 1 : end, text: '' }
    return { start, end: text[end] === ' ' ? end + 1 : end, text: '' }
  }
  if (/^[\s.,!…]*$/u.test(text.slice(end, part.end))) {
    const gap = /^[ \t]*/u.exec(text.slice(part.end, part.end + 8))?.[0].length ?? 0
    return { start, end: part.end + gap, text: '' }
  }
  const after = end + (/^[,:;]?\s*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0)
  const next = String.fromCodePoint(text.codePointAt(after) ?? 0x20)
  const rises = next.toUpperCase() !== next && next.toUpperCase().length === next.length
  return { start, end: rises ? after + next.length : after, text: rises ? next.toUpperCase() : '' }
}

/** A sentence taken out with the space that parted it from its neighbours, or with the lines where it was alone in them. */
function dropped(draft: Draft, at: number): Edit[] {
  const part = draft.partAt(at)
  if (part === undefined) return []
  const { text } = draft
  const before = text.slice(Math.max(0, part.start - 8), part.start)
  const behind = text.slice(part.end, part.end + 8)
  const closesLine = /^[ \t]*(?:\r?\n|$)/u.test(behind)
  // bounded: 8 characters
  if (closesLine && !/(?:^|\n)$/u.test(before))
    return [{ start: part.start - (/[ \t]*$/u.exec(before)?.[0].length ?? 0), end: part.end, text: '' }]
  const gap = (closesLine ? /^[ \t]*(?:\r?\n)*/u : /^[ \t]*/u).exec(behind)?.[0].length ?? 0
  return [{ start: part.start, end: part.end + gap, text: '' }]
}

/** What a sentence may do besides the move it is said anew for: the new one does it as well, as a day does that stands for “some day”. */
const companions: Readonly<Partial<Record<Move, readonly Move[]>>> = {
  refusal: ['reason', 'deliberation'],
  alternative: ['future'],
}

/** A sentence said anew; where it did something else as well, such as thank, it is left to the author. */
function restatement(
  report: Report,
  { move, reason }: Extract<Mend, { kind: 'restate' }>,
  draft: Draft,
  language: Language,
): Edit[] {
  const part = report.start === undefined ? undefined : draft.partAt(report.start)
  const goesWith = companions[move] ?? []
  if (part === undefined || part.moves.some((other) => other !== move && !goesWith.includes(other))) return []
  const sentence = say(move, reason, draft, language)
  if (sentence === undefined) return []
  // After a greeting the text goes on with a capital or without, as its mark asks: so the mark stays.
  const mark = move === 'greeting' ? /[,!:]$/u.exec(part.text)?.[0] : undefined
  const text =
    mark === undefined ? placed(sentence, part.start, draft, language) : sentence.replace(/[,!:.]$/u, mark)
  // Where the language has no better words than those that are there, nothing is mended.
  return text === part.text ? [] : [{ start: part.start, end: part.end, text }]
}

/** A sentence for the draft’s situation, and for the channel that it was written for. */
function say(move: Move, reason: string | undefined, draft: Draft, language: Language): string | undefined {
  const situation = { ...draft.situation, channel: draft.channel }
  return move === 'refusal'
    ? composeRefusal(situation, reason, language)
    : composeSentence(move, situation, language)
}
