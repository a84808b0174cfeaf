import type { Edit } from '../model/finding'
import type { MediumRow } from '../model/medium'

// The telephone alphabet of 3GPP TS 23.038; a letter of the second row takes two places.
const alphabet = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const escaped = new Set('^{}\\[~]|€\f')

/** Marks of typography, and what the telephone alphabet has for them. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00A0': ' ',
  '\u202F': ' ',
  '•': '-',
}

/** How many segments a text message of this text is sent in. */
export function segmentsOf(text: string, { gsm, ucs }: NonNullable<MediumRow['segments']>): number {
  let places = 0
  let isGsm = true
  for (const letter of text) {
    if (escaped.has(letter)) places += 2
    else if (alphabet.has(letter)) places++
    else {
      isGsm = false
      break
    }
  }
  const [length, [alone, inRow]] = isGsm ? [places, gsm] : [text.length, ucs]
  return length <= alone ? 1 : Math.ceil(length / inRow)
}

/** The edits after which the telephone alphabet suffices; undefined where it cannot. */
export function plainForGsm(text: string): Edit[] | undefined {
  const edits: Edit[] = []
  let at = 0
  for (const letter of text) {
    if (!alphabet.has(letter) && !escaped.has(letter)) {
      const instead = plain[letter]
      if (instead === undefined) return undefined
      edits.push({ start: at, end: at + letter.length, text: instead })
    }
    at += letter.length
  }
  return edits
}
