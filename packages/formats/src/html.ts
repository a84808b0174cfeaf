import type { Letter } from '@declinekit/core'
import { blocksOf, type Block, type Run } from './letter/blocks'
import { checkedLetter } from './letter/checked'
import { languageTagOf } from './letter/language-tag'
import { titleOf } from './letter/title'
import { bracketed } from './letter/direction'

/** Options of {@link toHtml}. */
export interface HtmlOptions {
  /** A whole document (default), or the `<article>` alone for a page of your own. */
  readonly document?: boolean | undefined
  /** Title of the document. Default: the subject, else the first line of the letter. */
  readonly title?: string | undefined
  /** Stage directions of a script: shown in italics and marked as notes (default), or left out. */
  readonly directions?: 'shown' | 'omitted' | undefined
}

/**
 * The letter as HTML: paragraphs in an `<article>` with its language, everything escaped, no script, no style sheet, nothing loaded.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where it is no letter, or holds a control character.
 * @example
 * toHtml(letter, { document: false })
 * // '<article lang="en">\n<p>Dear Anna,</p>\n<p>Thank you …</p>\n</article>'
 */
export function toHtml(letter: Letter, options: HtmlOptions = {}): string {
  checkedLetter(letter)
  const language = escaped(languageTagOf(letter))
  const paragraphs = blocksOf(letter).map((block) => paragraph(block, options.directions ?? 'shown'))
  const lines = paragraphs.filter((html) => html !== '').join('\n')
  const article = `<article lang="${language}">\n${lines}\n</article>`
  if (options.document === false) return article
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(titleOf(letter, options))}</title>`,
    '</head>',
    '<body>',
    article,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function paragraph({ kind, lines }: Block, directions: 'shown' | 'omitted'): string {
  const shown = lines
    .map((line) => (directions === 'omitted' ? line.filter((run) => !run.direction) : line))
    .map((line) => (kind === 'direction' ? line.map(textOf).join('') : line.map(inline).join('')).trim())
    .filter((line) => line !== '')
  if (shown.length === 0) return ''
  const content = shown.join('<br>\n')
  return kind === 'direction' ? `<p role="note"><i>${content}</i></p>` : `<p>${content}</p>`
}

function inline(run: Run): string {
  return run.direction ? `<i role="note">${textOf(run)}</i>` : textOf(run)
}

function textOf(run: Run): string {
  return escaped(run.direction ? bracketed(run.text) : run.text)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character]!)
}
