import { composeRefusal, composeSentence } from '../compose/sentence'
import type { Language } from '../language/language'
import type { Edit } from '../model/finding'
import type { Part } from '../model/letter'
import type { Move } from '../model/move'
import type { CompleteContext } from '../model/situation'
import { isBody, type Draft } from '../rules/draft'
import type { Mend, Report } from '../rules/rule'

/** The edits that mend what a rule reports; none where the language has no sentence that these facts allow. */
export function mendingEdits(
  report: Report,
  mend: Mend,
  draft: Draft,
  situation: CompleteContext,
  language: Language,
): Edit[] {
  switch (mend.kind) {
    case 'replace':
      return report.start === undefined || report.end === undefined
        ? []
        : [replacement(draft, report.start, report.end, mend.text)]
    case 'restate':
      return restatement(report, mend, draft, situation, language)
    case 'say':
      return insertion(mend.move, draft, { ...situation, channel: draft.channel }, language)
  }
}

/** Words put in place of others; a capital at the beginning of a sentence stays one. */
function replacement(draft: Draft, start: number, end: number, instead: string): Edit {
  if (instead === '') return { start, end: draft.text[end] === ' ' ? end + 1 : end, text: '' }
  const opens = draft.partAt(start)?.start === start
  return { start, end, text: opens ? instead[0]!.toUpperCase() + instead.slice(1) : instead }
}

function restatement(
  report: Report,
  { move, reason }: Extract<Mend, { kind: 'restate' }>,
  draft: Draft,
  situation: CompleteContext,
  language: Language,
): Edit[] {
  const part = report.start === undefined ? undefined : draft.partAt(report.start)
  if (part === undefined) return []
  const sentence =
    move === 'refusal'
      ? composeRefusal(situation, reason, language)
      : composeSentence(move, situation, language)
  return sentence === undefined ? [] : [{ start: part.start, end: part.end, text: sentence }]
}

function insertion(move: Move, draft: Draft, situation: CompleteContext, language: Language): Edit[] {
  const sentence =
    move === 'refusal'
      ? composeRefusal(situation, undefined, language)
      : composeSentence(move, situation, language)
  if (sentence === undefined) return []
  const body = draft.parts.filter(isBody)
  if (move === 'greeting')
    return [{ start: 0, end: 0, text: draft.hasFrame ? `${sentence}\n\n` : `${sentence} ` }]
  if (move === 'thanks') return before(body[0], draft, sentence)
  if (move === 'signature') return [atEnd(draft, sentence, '\n')]
  if (move === 'refusal') return after(draft.first('thanks') ?? body.at(-1), draft, sentence)
  return after(body.at(-1), draft, sentence)
}

function before(part: Part | undefined, draft: Draft, sentence: string): Edit[] {
  return part === undefined
    ? [atEnd(draft, sentence, ' ')]
    : [{ start: part.start, end: part.start, text: `${sentence} ` }]
}

function after(part: Part | undefined, draft: Draft, sentence: string): Edit[] {
  if (part === undefined) return [atEnd(draft, sentence, ' ')]
  // A sentence that ended with its line needs a full stop before another can follow.
  const stop = /[.!?…][)»”"']*$/u.test(part.text) ? '' : '.'
  return [{ start: part.end, end: part.end, text: `${stop} ${sentence}` }]
}

function atEnd({ text }: Draft, sentence: string, separator: string): Edit {
  const end = text.trimEnd().length
  return { start: end, end, text: end === 0 ? sentence : `${separator}${sentence}` }
}
