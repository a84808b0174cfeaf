import { hidden, hiddenBlanks, wideSpaces } from './classes'

/** The kinds of characters that tell what need not be looked for in a text. What is of several kinds counts for the first. */
const patterns = {
  /** The ends of lines, and what else parts words and shows nothing. */
  hiddenBlank: new RegExp(`[${hiddenBlanks}]`),
  space: new RegExp(`[ \\t${wideSpaces}]`),
  blank: /\s/,
  latin: /[a-z]/,
  latinCapital: /[A-Z]/,
  cyrillic: /[а-яё]/,
  /** And the letters that Russian does not have. */
  cyrillicCapital: /[\u0400-\u0481\u048A-\u04FF]/,
  digit: /[0-9]/,
  stop: /\./,
  comma: /,/,
  exclamation: /!/,
  question: /\?/,
  /** And what looks like a colon in a face. */
  colon: /[:;=]/,
  ellipsis: /…/,
  apostrophe: /['’]/,
  quotationMark: /[«»„“”"]/,
  opening: /[([]/,
  closing: /[)\]]/,
  /** What templates set slots in, brackets apart. */
  slotMark: /[{<|_\\/%#$]/,
  hidden: new RegExp(`[${hidden}]`),
  /** Other marks that letters hold, none of them a letter. */
  mark: /[\x20-\x7E–—№]/,
  symbol: /[\u203C-\u32FF]/,
  /** Half of a character beyond the first plane: of an emoji, or of a rare letter. */
  half: /[\uD800-\uDFFF]/,
  /** Letters of other alphabets among them. */
  other: /[^]/,
} as const

/** One kind of characters. */
export type CharacterKind = keyof typeof patterns

const kindNames = Object.keys(patterns) as CharacterKind[]

/** Several kinds: a bit for each. */
export type Kinds = number

/** The kinds of these names. */
export function kindsOf(...names: readonly CharacterKind[]): Kinds {
  return names.reduce((kinds, name) => kinds | (1 << kindNames.indexOf(name)), 0)
}

/** What may be a capital, and what may be a letter, for all that is known of its kind. */
export const capitals = kindsOf('latinCapital', 'cyrillicCapital', 'symbol', 'half', 'other')
export const letters = kindsOf('latin', 'cyrillic') | capitals
/** Everything that parts words. */
export const blanks = kindsOf('space', 'blank', 'hiddenBlank')

/** By character, one more than its kind, found out as it is met: most texts hold a few dozen. */
const known = new Uint8Array(0x10000)

/** The kind of a character, as a bit. */
export function kindAt(text: string, at: number): Kinds {
  return 1 << numberOf(text.charCodeAt(at))
}

function numberOf(code: number): number {
  const kind = known[code]!
  return kind === 0 ? findOut(code) : kind - 1
}

function findOut(code: number): number {
  const character = String.fromCharCode(code)
  const kind = kindNames.findIndex((name) => patterns[name].test(character))
  known[code] = kind + 1
  return kind
}

/**
 * Which kinds of characters a text holds, and which stand side by side: found out in one walk, so that whoever looks for something rare need not
 * walk through the text to see that it is not there.
 */
export class Characters {
  /** By kind: the kinds that follow it. */
  readonly #followers: readonly Kinds[]
  readonly #held: Kinds
  /** Whether some character that shows stands three times running. */
  readonly hasThreefold: boolean

  constructor(text: string) {
    const followers = kindNames.map(() => 0)
    let held = 0
    let threefold = 0
    let before = 0
    let last = -1
    let lastButOne = -1
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const kind = numberOf(code)
      const bit = 1 << kind
      held |= bit
      if (at > 0) followers[before]! |= bit
      if (code === last && code === lastButOne) threefold |= bit
      before = kind
      lastButOne = last
      last = code
    }
    this.#followers = followers
    this.#held = held
    this.hasThreefold = (threefold & ~blanks) !== 0
  }

  /** Whether it holds a character of one of these kinds. */
  has(kinds: Kinds): boolean {
    return (this.#held & kinds) !== 0
  }

  /** Whether a character of one of some kinds stands right before one of others. */
  hasPair(before: Kinds, after: Kinds): boolean {
    return this.#followers.some(
      (followers, kind) => (before & (1 << kind)) !== 0 && (followers & after) !== 0,
    )
  }
}
