import type { Finding } from '../../model/finding'
import type { Letter } from '../../model/letter'
import type { Context } from '../../model/situation'
import { titleOf } from '../../model/source'
import type { Reading } from '../../read/reading'
import { speechOf, type ReportLanguage, type Speech } from '../language'
import { visible } from '../visible'
import { numbered, type NumberedFinding } from './letter'
import { letterSheet } from './letter-sheet'
import { asMarkup, element, lines, type Markup } from './markup'
import { note } from './note'
import { scoreTable } from './score-table'
import { style } from './style'
import { summary } from './summary'

/** What {@link htmlReport} shows. */
export interface HtmlReportInput {
  /** The draft as `read` understood it, or the letter as `compose` wrote it. */
  readonly draft: Reading | Letter
  readonly findings: readonly Finding[]
  /** Of what was told to `check`, the stage, channel, tone, company and post are shown; never the reason. */
  readonly situation?: Context
  /** The name to print. */
  readonly file?: string
  /** The page’s own words; the findings are worded by `check`. Default English. */
  readonly language?: ReportLanguage
}

/**
 * One HTML page, complete in itself: the letter with what each sentence does and what was found in it, why, and what to put instead, and the
 * score with the sum it comes from. It needs no script and no network, is readable on a phone, in the dark and on paper, and by a screen reader;
 * everything of the draft is escaped. Time and size are linear in the draft and its findings.
 *
 * @example
 * const options = { locale: ru, situation }
 * writeFileSync('report.html', htmlReport({ draft: read(text, options), findings: check(text, options), situation }))
 */
export function htmlReport({ draft, findings, situation = {}, file, language }: HtmlReportInput): string {
  const speech = speechOf(language)
  const { page } = speech.words
  const entries = numbered(draft.text, findings)
  const main = element(
    'main',
    {},
    lines(
      summary(draft, findings, situation, file, speech),
      wholeLetter(entries, draft.text, speech),
      letterSheet(draft, entries, speech),
      scoreTable(entries, speech),
      cited(findings, page.sources),
    ),
  )
  const title = file === undefined ? page.title : `${page.title}: ${visible(file)}`
  const document = element('html', { lang: speech.id }, lines(head(title), element('body', {}, lines(main))))
  return `<!doctype html>\n${document.markup}\n`
}

/** No script runs on the page and nothing is loaded, whatever a draft holds: its own policy forbids it. */
function head(title: string): Markup {
  return element(
    'head',
    {},
    lines(
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      element('meta', { name: 'robots', content: 'noindex' }),
      element('title', {}, title),
      element('style', {}, asMarkup(style)),
    ),
  )
}

function wholeLetter(entries: readonly NumberedFinding[], text: string, speech: Speech): Markup | undefined {
  const notes = entries.filter(({ at }) => at === undefined).map((entry) => note(entry, text, speech))
  if (notes.length === 0) return undefined
  return element(
    'section',
    { 'aria-labelledby': 'whole' },
    lines(
      element('h2', { id: 'whole' }, speech.words.page.whole),
      element('div', { class: 'notes whole' }, lines(...notes)),
    ),
  )
}

function cited(findings: readonly Finding[], heading: string): Markup | undefined {
  const ids = [...new Set(findings.flatMap((finding) => finding.sources))].toSorted()
  if (ids.length === 0) return undefined
  const items = ids.map((id) => {
    const title = titleOf(id)
    return title === id
      ? element('li', {}, id)
      : element('li', {}, `${id}: `, element('cite', { lang: 'en' }, title))
  })
  return element(
    'section',
    { 'aria-labelledby': 'sources' },
    lines(element('h2', { id: 'sources' }, heading), element('ul', { class: 'sources' }, items)),
  )
}
