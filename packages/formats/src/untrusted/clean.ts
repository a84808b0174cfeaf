import type { Notice } from '../invitation/model'

/**
 * What core refuses in a one-line field: controls and line breaks, bidirectional controls, invisible spaces and fillers, lone surrogates,
 * private use, tags; and noncharacters, which HTML cannot hold. Kept in step with core by a property test.
 */
const unsafe =
  // oxlint-disable-next-line no-control-regex -- dropping control characters is the purpose
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}|[\u{E0000}-\u{E0FFF}]|\u3164|\u115F|\u1160|\uFFA0/gu

/** Those that part words, so that a space takes their place. */
const parting = /^[\t\n\v\f\r\u0085\u2028\u2029]$/u

/** A text on one line, without what a name must not hold, and the code points that were dropped. */
export function oneLine(text: string): { readonly text: string; readonly dropped: readonly string[] } {
  const dropped = new Set<string>()
  const safe = text.replace(unsafe, (character) => {
    if (parting.test(character)) return ' '
    dropped.add(codePoint(character))
    return ''
  })
  return { text: safe.normalize('NFC').replace(/\s+/gu, ' ').trim(), dropped: [...dropped] }
}

/** A text of several lines for showing, without controls and what hides or turns words. */
export function manyLines(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replace(unsafe, '').normalize('NFC').trimEnd())
    .join('\n')
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Cleans texts of one invitation and keeps account of what it dropped. */
export class Cleaner {
  readonly notices: Notice[] = []
  /** Texts as they are after something was dropped from them: no longer what their writer wrote. */
  readonly altered = new Set<string>()

  /** The text on one line; what was dropped is told once for each place. */
  line(text: string, place: string): string {
    const { text: clean, dropped } = oneLine(text)
    if (dropped.length > 0) {
      this.altered.add(clean)
      const listed = dropped.slice(0, 8).join(', ') + (dropped.length > 8 ? ', …' : '')
      this.tell(
        'characters-dropped',
        `${place} held invisible or control characters, which were dropped: ${listed}.`,
      )
    }
    return clean
  }

  tell(kind: Notice['kind'], text: string): void {
    const message = oneLine(text).text
    const known = this.notices.some((notice) => notice.kind === kind && notice.message === message)
    if (!known && this.notices.length < mostNotices) this.notices.push({ kind, message })
  }
}

/** A mail made to confuse could fill pages with notices. */
const mostNotices = 100

/** A quotation of at most 200 characters. */
export function quotation(text: string): string {
  const line = Array.from(oneLine(text).text)
  return line.length <= 200 ? line.join('') : `${line.slice(0, 199).join('')}…`
}
