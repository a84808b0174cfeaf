import type { Language } from '../language/language'
import type { Edit } from '../model/finding'
import type { Part } from '../model/letter'
import type { Move } from '../model/move'
import { isBody } from '../model/body'
import type { Draft } from '../rules/draft'
import { opening, placed } from './placement'

/** The edit that puts the sentence of a missing move in its place. */
export function insertion(move: Move, sentence: string, draft: Draft, language: Language): Edit[] {
  // A close that thanks is no place to go on from.
  const body = draft.parts.filter((part) => isBody(part) && !part.moves.includes('farewell'))
  // Neither is a line that does nothing and is no sentence, such as a link or a date.
  const last = body.findLast(({ moves, text }) => moves.length > 0 || isEnded(text)) ?? body.at(-1)
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
      return [after(body.find(({ moves }) => moves.includes('thanks')) ?? last, draft, sentence, language)]
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
  const stop = isEnded(part.text) ? '' : '.'
  return { start: part.end, end: part.end, text: `${stop} ${sentence}` }
}

function isEnded(sentence: string): boolean {
  return /[.!?…。！？][)»”"']*$/u.test(sentence)
}

/** A body where there is none: below the greeting, above the close, or at the end. */
function alone(draft: Draft, sentence: string, language: Language): Edit {
  const greeting = draft.first('greeting')
  if (greeting !== undefined) {
    const { end } = greeting
    return { start: end, end, text: `\n\n${placed(sentence, end, draft, language)}` }
  }
  const close = draft.first('farewell') ?? draft.first('signature')
  if (close === undefined) return atEnd(draft, sentence, '\n\n')
  // The close is put in anew behind it: a greeting that is put in at the same place then comes before both.
  return { start: close.start, end: close.end, text: `${sentence}\n\n${close.text}` }
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
