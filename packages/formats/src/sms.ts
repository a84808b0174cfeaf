import { media, septetsOf, type Letter } from '@declinekit/core'
import { refuse } from './options/refuse'
import { plainFormOf } from './sms/plain-form'
import { toText } from './text'
import { codePointName } from './untrusted/code-point-name'

/** A character that the short alphabet lacks, so that the whole message is sent in the long one. */
export interface ForcingCharacter {
  readonly character: string
  /** `U+2019`. */
  readonly codePoint: string
  readonly count: number
  /** What could stand in its place; absent where nothing can, as for a Cyrillic letter. */
  readonly replacement?: string
}

/** A message as the network counts it. */
export interface SmsMessage {
  /** GSM-7 where its alphabet holds every character, else UCS-2. */
  readonly encoding: 'GSM-7' | 'UCS-2'
  /** Septets of GSM-7 or code units of UCS-2. */
  readonly units: number
  /** The message in the pieces it is sent and charged in. */
  readonly segments: readonly string[]
  /** Units a segment holds: 160 or 70 alone, 153 or 67 in a chain. */
  readonly perSegment: number
  /** Units left in the last segment. */
  readonly remaining: number
  /** What forces UCS-2, most frequent first; empty in GSM-7. */
  readonly forcing: readonly ForcingCharacter[]
  /** The message with every forcing character replaced, and its segments; absent where one of them cannot be. */
  readonly plain?: { readonly text: string; readonly segments: number }
}

const limits = { 'GSM-7': media.sms.segments.gsm, 'UCS-2': media.sms.segments.ucs } as const

/**
 * Counts a message as a phone does, and says what makes it dear: one typographic quote halves what a segment holds.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where it is neither a text nor a letter.
 * @example
 * smsSegments('I’ll write again').forcing // [{ character: '’', codePoint: 'U+2019', count: 1, replacement: "'" }]
 */
export function smsSegments(message: string | Letter): SmsMessage {
  const characters = Array.from(textOf(message).normalize('NFC'))
  const forcing = forcingOf(characters)
  const encoding = forcing.length === 0 ? 'GSM-7' : 'UCS-2'
  const sizes = characters.map((character) =>
    encoding === 'GSM-7' ? septetsOf(character)! : character.length,
  )
  const units = sizes.reduce((sum, size) => sum + size, 0)
  const [alone, chained] = limits[encoding]
  const perSegment = units <= alone ? alone : chained
  const { segments, used } = cut(characters, sizes, perSegment)
  const plain = plainOf(characters, forcing)
  return { encoding, units, segments, perSegment, remaining: perSegment - used, forcing, ...plain }
}

function textOf(message: string | Letter): string {
  if (typeof message === 'string') return message.replaceAll('\r\n', '\n')
  if (typeof message === 'object' && message !== null) return toText(message, { directions: 'omitted' })
  return refuse(`A message is a text or a letter; this is ${typeof message}.`)
}

function forcingOf(characters: readonly string[]): ForcingCharacter[] {
  const counts = new Map<string, number>()
  for (const character of characters)
    if (septetsOf(character) === undefined) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts]
    .map(([character, count]) => {
      const replacement = plainFormOf(character)
      return {
        character,
        codePoint: codePointName(character),
        count,
        ...(replacement === undefined ? {} : { replacement }),
      }
    })
    .sort((a, b) => b.count - a.count)
}

/** Neither an escaped character nor a surrogate pair is cut in two. */
function cut(characters: readonly string[], sizes: readonly number[], perSegment: number) {
  const segments = ['']
  let used = 0
  characters.forEach((character, index) => {
    const size = sizes[index]!
    if (used + size > perSegment) {
      segments.push('')
      used = 0
    }
    segments[segments.length - 1] += character
    used += size
  })
  return { segments, used }
}

function plainOf(
  characters: readonly string[],
  forcing: readonly ForcingCharacter[],
): Pick<SmsMessage, 'plain'> {
  if (forcing.length === 0 || forcing.some(({ replacement }) => replacement === undefined)) return {}
  const forms = new Map(forcing.map(({ character, replacement }) => [character, replacement!]))
  const text = characters.map((character) => forms.get(character) ?? character).join('')
  return { plain: { text, segments: smsSegments(text).segments.length } }
}
