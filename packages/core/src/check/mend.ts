import { capitalise } from '../compose/capital'
import { composeRefusal, composeSentence } from '../compose/sentence'
import type { Language } from '../language/language'
import type { ComposingLocale } from '../language/locale'
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
        : [replacement(draft, report.start, report.end, mend.text, language)]
    case 'drop':
      return report.start === undefined ? [] : dropped(draft, report.start)
    case 'edit':
      return [...mend.edits]
    case 'restate':
      return restatement(report, mend, draft, situation, language)
    case 'say':
      return insertion(mend.move, draft, { ...situation, channel: draft.channel }, language)
  }
}

/** Words put in place of others; a capital at the beginning of a sentence stays one. */
function replacement(draft: Draft, start: number, end: number, instead: string, { locale }: Language): Edit {
  if (instead === '') return removal(draft, start, end)
  const opens = draft.partAt(start)?.start === start && !isGoingOn(start, draft, locale)
  return { start, end, text: opens ? capitalise(instead) : instead }
}

/** Whether what stands here goes on in the sentence of the greeting. */
function isGoingOn(start: number, draft: Draft, { afterGreeting }: ComposingLocale<string>): boolean {
  return afterGreeting === 'continued' && behindGreeting(start, draft) !== undefined
}

/** Whether what stands here goes on in the line of the greeting: “Hi Anna, thank you …”. */
function isInLineOfGreeting(start: number, draft: Draft): boolean {
  const between = behindGreeting(start, draft)
  return between !== undefined && !/[\r\n]/u.test(between)
}

/** The space between a greeting that ends in a comma and what comes next. */
function behindGreeting(start: number, draft: Draft): string | undefined {
  const greeting = draft.first('greeting')
  if (greeting === undefined || !greeting.text.endsWith(',')) return undefined
  const between = draft.text.slice(greeting.end, start)
  return between.trim() === '' ? between : undefined
}

/** The sentence as it stands at this place: small after a greeting that it goes on from. */
function placed(sentence: string, start: number, draft: Draft, { locale }: Language): string {
  return isGoingOn(start, draft, locale) ? locale.grammar.continued(sentence) : sentence
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
  situation: CompleteContext,
  language: Language,
): Edit[] {
  const part = report.start === undefined ? undefined : draft.partAt(report.start)
  const goesWith = companions[move] ?? []
  if (part === undefined || part.moves.some((other) => other !== move && !goesWith.includes(other))) return []
  const sentence = say(move, reason, { ...situation, channel: draft.channel }, language)
  if (sentence === undefined) return []
  // After a greeting the text goes on with a capital or without, as its mark asks: so the mark stays.
  const mark = move === 'greeting' ? /[,!:]$/u.exec(part.text)?.[0] : undefined
  const text =
    mark === undefined ? placed(sentence, part.start, draft, language) : sentence.replace(/[,!:.]$/u, mark)
  // Where the language has no better words than those that are there, nothing is mended.
  return text === part.text ? [] : [{ start: part.start, end: part.end, text }]
}

function say(
  move: Move,
  reason: string | undefined,
  situation: CompleteContext,
  language: Language,
): string | undefined {
  return move === 'refusal'
    ? composeRefusal(situation, reason, language)
    : composeSentence(move, situation, language)
}

function insertion(move: Move, draft: Draft, situation: CompleteContext, language: Language): Edit[] {
  const sentence = say(move, undefined, situation, language)
  if (sentence === undefined) return []
  const body = draft.parts.filter(isBody)
  // A line that does nothing at the end, such as a link or a date, is no place to go on from, and neither is a close that thanks.
  const last = body.findLast(({ moves }) => moves.length > 0 && !moves.includes('farewell')) ?? body.at(-1)
  switch (move) {
    case 'greeting':
      return [atStart(draft, draft.hasFrame ? `${sentence}\n\n` : `${sentence} `)]
    case 'introduction':
    case 'permission':
      return [afterGreeting(draft, sentence)]
    case 'date':
      return [atStart(draft, `${sentence}\n\n`, 'addressee')]
    case 'thanks':
      return [before(body[0], draft, sentence, language)]
    case 'signature':
      return [atEnd(draft, sentence, '\n')]
    case 'transcript':
      return [underSignature(draft, sentence, language)]
    case 'refusal':
      return [after(draft.first('thanks') ?? last, draft, sentence, language)]
    default:
      return [after(last, draft, sentence, language)]
  }
}

/** A line of its own below the greeting, or the introduction, of a script. */
function afterGreeting(draft: Draft, sentence: string): Edit {
  const part = draft.all('introduction').at(-1) ?? draft.first('greeting')
  if (part === undefined) return atStart(draft, `${sentence}\n\n`)
  return { start: part.end, end: part.end, text: `\n\n${sentence}` }
}

/** The name beside or below the line that is signed on. */
function underSignature(draft: Draft, sentence: string, { locale }: Language): Edit {
  const separator = locale.transcript === 'beside' ? ' ' : '\n'
  const line = draft.first('signature')
  if (line === undefined) return atEnd(draft, sentence, separator)
  return { start: line.end, end: line.end, text: `${separator}${sentence}` }
}

/** A sentence that opens the body: small behind a greeting in its own line, too. */
function opening(sentence: string, start: number, draft: Draft, language: Language): string {
  return isInLineOfGreeting(start, draft)
    ? language.locale.grammar.continued(sentence)
    : placed(sentence, start, draft, language)
}

/** A sentence before another, which then opens with a capital. */
function before(part: Part | undefined, draft: Draft, sentence: string, language: Language): Edit {
  if (part === undefined) return alone(draft, sentence, language)
  const first = String.fromCodePoint(part.text.codePointAt(0)!)
  const capital = first.toUpperCase()
  const changes = capital !== first && capital.length === first.length
  return {
    start: part.start,
    end: part.start + (changes ? first.length : 0),
    text: `${opening(sentence, part.start, draft, language)} ${changes ? capital : ''}`,
  }
}

function after(part: Part | undefined, draft: Draft, sentence: string, language: Language): Edit {
  if (part === undefined) return alone(draft, sentence, language)
  // A sentence that ended with its line needs a full stop before another can follow.
  const stop = /[.!?…。！？][)»”"']*$/u.test(part.text) ? '' : '.'
  return { start: part.end, end: part.end, text: `${stop} ${sentence}` }
}

/** A body where there is none: below the greeting, or at the end. */
function alone(draft: Draft, sentence: string, language: Language): Edit {
  const greeting = draft.first('greeting')
  if (greeting === undefined) return atEnd(draft, sentence, '\n\n')
  const { end } = greeting
  return { start: end, end, text: `\n\n${placed(sentence, end, draft, language)}` }
}

/** Before what the sender wrote, below a subject line, or an addressee, and below somebody else’s words. */
function atStart({ parts }: Draft, text: string, below?: Move): Edit {
  const first = parts.find(({ moves }) => !moves.includes('subject') && !moves.includes(below ?? 'subject'))
  const at = first?.start ?? 0
  return { start: at, end: at, text }
}

/** After what the sender wrote, above a quoted thread. */
function atEnd({ text, parts }: Draft, sentence: string, separator: string): Edit {
  const end = parts.at(-1)?.end
  if (end !== undefined) return { start: end, end, text: `${separator}${sentence}` }
  return { start: 0, end: 0, text: text.trim() === '' ? sentence : `${sentence}\n\n` }
}
