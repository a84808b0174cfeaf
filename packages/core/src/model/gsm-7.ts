import type { Edit } from './finding'
import type { MediumRow, TelephoneAlphabet } from './medium'

/** The default alphabet of GSM 03.38 (3GPP TS 23.038 §6.2.1): one septet each. */
const basic: ReadonlySet<string> = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)

/** Its extension table (§6.2.1.1): an escape and a character, two septets. */
const extension: ReadonlySet<string> = new Set('\f^{}\\[~]|€')

/** What typography puts in, and what a phone of the last century has instead. */
const plainMarks: Readonly<Record<string, string>> = {
  '‘’‚‛′`´ʼ': "'",
  '“”„‟″«»': '"',
  '‐‑‒–—―−•·': '-',
  '\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000\t': ' ',
  '\u00AD\u200B\u200C\u200D\u2060\uFEFF': '',
  '…': '...',
  '№': 'No.',
  '×': 'x',
  '©': '(c)',
  '®': '(R)',
  '™': '(TM)',
  '½': '1/2',
}

/**
 * Septets that one character takes in GSM-7, the short alphabet of text messages; undefined where the alphabet lacks it, and for what is
 * not one character.
 *
 * @example
 * septetsOf('a') // 1
 * septetsOf('€') // 2
 * septetsOf('’') // undefined
 */
export function septetsOf(character: string): 1 | 2 | undefined {
  if (basic.has(character)) return 1
  return extension.has(character) ? 2 : undefined
}

/**
 * What GSM-7 has for one mark of typography; undefined for what is none, such as a letter.
 *
 * @example
 * plainMarkOf('’') // "'"
 * plainMarkOf('ë') // undefined
 */
export function plainMarkOf(character: string): string | undefined {
  return Object.entries(plainMarks).find(([marks]) => Array.from(marks).includes(character))?.[1]
}

/** How a text message goes out. */
export interface Segmentation {
  readonly alphabet: TelephoneAlphabet
  readonly count: number
}

/** The alphabet of a text message, and how many segments it is sent in. Neither an escaped character nor a surrogate pair is cut in two. */
export function segmentsOf(text: string, lengths: NonNullable<MediumRow['segments']>): Segmentation {
  const characters = Array.from(text)
  const septets = characters.map(septetsOf)
  const isGsm = septets.every((size) => size !== undefined)
  const alphabet = isGsm ? 'gsm' : 'ucs'
  const sizes = isGsm ? septets : characters.map((character) => character.length)
  return { alphabet, count: countSegments(sizes, lengths[alphabet]) }
}

function countSegments(sizes: readonly number[], [alone, chained]: readonly [number, number]): number {
  if (sizes.reduce((sum, size) => sum + size, 0) <= alone) return 1
  let count = 1
  let used = 0
  for (const size of sizes) {
    if (used + size > chained) {
      count++
      used = 0
    }
    used += size
  }
  return count
}

/** The edits of marks after which GSM-7 suffices; undefined where a letter forces the long alphabet: nobody’s name is spelt otherwise for it. */
export function editsToGsm7(text: string): Edit[] | undefined {
  const edits: Edit[] = []
  let at = 0
  for (const character of text) {
    if (septetsOf(character) === undefined) {
      const plain = plainMarkOf(character)
      if (plain === undefined) return undefined
      edits.push({ start: at, end: at + character.length, text: plain })
    }
    at += character.length
  }
  return edits
}
