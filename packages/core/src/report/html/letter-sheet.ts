import type { Letter } from '../../model/letter'
import { moveRows } from '../../model/move'
import type { Reading } from '../../read/reading'
import { fill, type Speech } from '../language'
import { visible, visibleLines } from '../visible'
import { paragraphsOf, type NumberedFinding, type Paragraph, type Piece } from './letter'
import { element, lines, type Content, type Markup } from './markup'
import { note } from './note'

/** From what weighs most in a letter to what weighs least. */
const kinds = ['head', 'support', 'frame'] as const

/** The letter itself: its moves on one side, marked text, and the findings on the other. */
export function letterSheet(
  draft: Reading | Letter,
  entries: readonly NumberedFinding[],
  speech: Speech,
): Markup {
  const { page } = speech.words
  const paragraphs = draft.text.trim() === '' ? [] : paragraphsOf(draft.text, draft.parts, entries)
  const rows = paragraphs.map((paragraph) => row(paragraph, draft, speech))
  return element(
    'section',
    { 'aria-labelledby': 'letter' },
    lines(
      element('h2', { id: 'letter' }, page.letter),
      legend(speech.words),
      element(
        'div',
        { class: entries.some(({ at }) => at !== undefined) ? 'sheet' : 'sheet unmarked' },
        lines(
          subjectRow(draft, speech.words.move.subject),
          ...(rows.length === 0 ? [element('p', { class: 'small' }, page.isEmpty)] : rows),
        ),
      ),
    ),
  )
}

function legend({ kind, page }: Speech['words']): Markup {
  const keys = kinds.map((name) => [element('span', { class: `key ${name}` }, kind[name]), ' '])
  return element('p', { class: 'legend' }, keys, element('span', {}, page.legend))
}

function subjectRow(draft: Reading | Letter, label: string): Markup | undefined {
  if (!('subject' in draft) || draft.subject === undefined) return undefined
  return element(
    'div',
    { class: 'row' },
    element('ul', { class: 'moves' }, element('li', { class: 'move-frame' }, label)),
    text('text subject', draft.locale, visible(draft.subject)),
  )
}

function row(paragraph: Paragraph, draft: Reading | Letter, speech: Speech): Markup | undefined {
  const { pieces, parts, findings } = paragraph
  if (findings.length === 0 && pieces.every((piece) => piece.text.trim() === '')) return undefined
  const isOutside = pieces.every((piece) => piece.part === undefined)
  const done = new Set(parts.flatMap((part) => part.moves))
  const labels = isOutside
    ? element('li', {}, speech.words.page.outside)
    : [...done].map((move) =>
        element('li', { class: `move-${moveRows[move].kind}` }, speech.words.move[move]),
      )
  const notes = findings.map((entry) => note(entry, draft.text, speech))
  return element(
    'div',
    { class: 'row' },
    lines(
      element('ul', { class: 'moves' }, labels),
      text(isOutside ? 'text outside' : 'text', draft.locale, markedText(pieces, speech.words)),
      notes.length > 0 && element('div', { class: 'notes' }, lines(...notes)),
    ),
  )
}

/** Text of the letter: in its own language, and in the direction its letters have. */
function text(className: string, lang: string, content: Content): Markup {
  return element('p', { class: className, lang, dir: 'auto' }, content)
}

/** The pieces of a paragraph; the empty lines behind the last are the page’s own affair. */
function markedText(pieces: readonly Piece[], words: Speech['words']): Content[] {
  const last = pieces.findLastIndex((piece) => piece.text.trim() !== '' || piece.beginning.length > 0)
  return pieces.slice(0, last + 1).map((piece, index) => {
    const shown = visibleLines(index === last ? piece.text.trimEnd() : piece.text)
    const references = piece.beginning.map((entry) => reference(entry, words))
    const underlined = underline(shown, piece)
    return [
      references,
      piece.severity === undefined ? underlined : element('mark', { class: piece.severity }, underlined),
    ]
  })
}

function underline(shown: string, { part }: Piece): Content {
  const kind = kinds.find((name) => part?.moves.some((move) => moveRows[move].kind === name))
  return kind === undefined ? shown : element('span', { class: `part ${kind}` }, shown)
}

function reference({ number, finding }: NumberedFinding, { page }: Speech['words']): Markup {
  return element(
    'a',
    {
      class: `number tone-${finding.severity}`,
      id: `place-${number}`,
      href: `#finding-${number}`,
      'aria-label': fill(page.finding, { number }),
    },
    number,
  )
}
