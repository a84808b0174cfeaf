import { choosableEndings } from '../language/choosable-endings'
import type { Ear } from '../language/ear'
import type { Part } from '../model/letter'
import { capitals, kindsOf, type Characters } from '../text/characters'
import type { Heard } from './hear'

/** A shape that templates give to a slot. */
interface Shape {
  readonly pattern: RegExp
  /** What every match holds; a part without it is not searched. */
  readonly holds?: string
  /** What a match has to be as well, or must not be; asked apart, so that each pattern can be proved linear. */
  readonly only?: RegExp
  readonly except?: RegExp
}

const shapes: readonly Shape[] = [
  { holds: '[', pattern: /\[[^[\]\n]+\]/gu, except: /^\[(?:\d+\]|sic|.{0,3}https?:)/u },
  { holds: '{', pattern: /\{[^{}\n]+\}/gu },
  { holds: '<', pattern: /<[^<>\n]+>/gu, only: /^<[\p{L}_][^@/]*$/u },
  { holds: '|', pattern: /\|\p{L}[\p{L} _-]*\|/gu },
  { holds: '_', pattern: /_{3,}/gu },
  // Figures of a date or an hour: `__:__`, `##.##.####`.
  { holds: '__', pattern: /_{2}[:./-]_{2,4}/gu },
  // bounded: three parts
  { holds: '##', pattern: /#{2,4}(?:[:./-]#{2,4}){0,2}/gu },
  // Dots that stand where a word should; at the end of one they only trail off. bounded: 60 dots
  { holds: '......', pattern: /(?<=\s)\.{6,60}(?=\s|$)/gu },
  // Two alone are a blank; inside a name of a file or a person they are none.
  { holds: '_', pattern: /(?<![\p{L}\p{N}_])__(?![\p{L}\p{N}_])/gu },
  // bounded: 30 letters a part
  { holds: '_', pattern: /(?<![\p{L}\p{N}_@./])(?:\p{L}{1,30}_){1,4}\p{L}{1,30}(?![\p{L}\p{N}_@])/gu },
  // bounded: a word
  { pattern: /(?<![\p{L}\p{N}])(?:X{2,6}|Х{2,6}|x{3,6}|х{3,6}|N{2,4}|TBD|TODO)(?![\p{L}\p{N}])/gu },
  { holds: '(', pattern: new RegExp(String.raw`(?<=\p{L}{2})\((?:${choosableEndings}|ой|ый|ен|ы)\)`, 'gu') },
  {
    holds: '/',
    pattern: new RegExp(String.raw`(?<=\p{L}{3})/(?:${choosableEndings})(?![\p{L}\p{N}/])`, 'gu'),
  },
  // bounded: 31 letters between
  { holds: '%', pattern: /%[\p{L}_]{2,31}%/gu },
  // `$COMPANY`, `$company`; “$USD 500” is money. bounded: 31 letters
  {
    holds: '$',
    pattern: /(?<![\p{L}\p{N}$])\$\p{L}[\p{L}_]{2,30}(?![\p{L}\p{N}])/gu,
    except: /^\$(?:AUD|CAD|HKD|NZD|SGD|USD)$/u,
  },
  // bounded: 30 letters between
  { holds: '#', pattern: /#[\p{L}_]{2,30}#/gu },
  { holds: '(', pattern: /\((?:\.{3}|…)\)/gu },
  // bounded: 20 letters either side
  { holds: '\\', pattern: /\p{L}{2,20}\\\p{L}{2,20}/gu },
]

/** A reason of which there are only dots: “due to … .” */
function openReason({ reasonOpeners }: Ear): Shape {
  return { pattern: new RegExp(String.raw`(?:${reasonOpeners}) ?(?:\.{3}|…) ?\.`, 'giu') }
}

/** Nothing longer in brackets is a slot. */
const longestSlot = 62

/** What every shape holds; a part without it, as most are, is not looked at further. */
const suspicious = /[[{<|_\\(…/%#$]|\.\.\.|X{2}|Х{2}|x{3}|х{3}|N{2}|TBD|TODO/u

const brackets = kindsOf('opening', 'slotMark', 'ellipsis')
const stops = kindsOf('stop')

/** Slots that were left unfilled, in all the shapes that templates give them. A line to sign on is none, and a direction has none. */
export function placeholdersIn(
  parts: readonly Part[],
  characters: Characters,
  ear: Ear,
): Heard<'placeholder'>[] {
  const mayHoldSome =
    characters.has(brackets) ||
    characters.hasThreefold ||
    characters.hasPair(stops, stops) ||
    characters.hasPair(capitals, capitals)
  if (!mayHoldSome) return []
  const all = [...shapes, openReason(ear)]
  return parts.flatMap((part) =>
    !part.moves.includes('direction') && suspicious.test(part.text) ? slotsIn(part, all) : [],
  )
}

function slotsIn(part: Part, all: readonly Shape[]): Heard<'placeholder'>[] {
  const shapesHere = all.filter(({ holds }) => holds === undefined || part.text.includes(holds))
  const found = shapesHere.flatMap(({ pattern, only, except }) =>
    Array.from(part.text.matchAll(pattern), (match) => withBraces(part.text, match))
      .filter(
        ({ text }) =>
          (text.length <= longestSlot || text.startsWith('_')) &&
          (only === undefined || only.test(text)) &&
          except?.test(text) !== true,
      )
      .map(({ at, text }) => ({ start: part.start + at, end: part.start + at + text.length, text })),
  )
  const slots: Heard<'placeholder'>[] = []
  let end = -1
  for (const slot of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const isLineToSign =
      part.moves.includes('signature') && slot.start === part.start && /^_+$/u.test(slot.text)
    if (slot.start < end || isLineToSign) continue
    end = slot.end
    slots.push({ name: 'placeholder', start: slot.start, end, word: 0, lastWord: 0 })
  }
  return slots
}

/** Braces may be double or threefold, and a dollar may stand before them: `{x}`, `{{x}}`, `${x}`. */
function withBraces(text: string, { 0: match, index }: RegExpExecArray): { at: number; text: string } {
  let start = index
  let end = index + match.length
  if (match.startsWith('{')) {
    while (end - start < match.length + 4 && text[start - 1] === '{' && text[end] === '}') {
      start--
      end++
    }
    if (text[start - 1] === '$') start--
  }
  return { at: start, text: text.slice(start, end) }
}
