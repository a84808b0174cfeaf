import { severities, type Finding, type Severity } from '../../model/finding'
import type { Letter } from '../../model/letter'
import { moves } from '../../model/move'
import type { Context } from '../../model/situation'
import { sources } from '../../model/source'
import type { Reading } from '../../read/reading'
import { countsOf } from '../checked-file'
import { fill, speechOf, type ReportLanguage, type Speech } from '../language'
import { visible, visibleLines } from '../visible'
import { numbered, paragraphsOf, type NumberedFinding, type Paragraph, type Piece } from './letter'
import { asMarkup, html, type Markup } from './markup'
import { note } from './note'
import { scoreTable } from './score-table'
import { style } from './style'
import { score } from '../score'

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
  const title = file === undefined ? page.title : `${page.title}: ${visible(file)}`
  return html`<!doctype html>
    <html lang="${speech.id}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${asMarkup(style)}
        </style>
      </head>
      <body>
        <main>
          ${summary(draft, findings, situation, file, speech)} ${wholeLetter(entries, draft.text, speech)}
          ${letter(draft, entries, speech)} ${scoreTable(entries, speech)} ${cited(findings, speech)}
        </main>
      </body>
    </html> `.markup
}

const radius = 52
const circumference = 2 * Math.PI * radius

function summary(
  draft: Reading | Letter,
  findings: readonly Finding[],
  situation: Context,
  file: string | undefined,
  { words, count }: Speech,
): Markup {
  const { score: points } = score(findings)
  const counts = countsOf(findings)
  const worst = severities.find((severity) => counts[severity] > 0) ?? 'clean'
  const found = severities.filter((severity) => counts[severity] > 0)
  const verdict = 'refusal' in draft ? words.verdict[draft.refusal.verdict] : undefined
  const arc = ((circumference * points) / 100).toFixed(1)
  return html`<header class="summary tone-${worst}">
    <div class="gauge">
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="${radius}" />
        ${points > 0 && html`<circle cx="60" cy="60" r="${radius}" stroke-dasharray="${arc} ${circumference.toFixed(1)}" />`}
      </svg>
      <p>
        <span class="hidden">${words.score.name}: ${fill(words.score.outOf, { score: points })}</span
        ><span aria-hidden="true">${points}</span>
      </p>
    </div>
    <div>
      <p class="eyebrow">${words.page.title}${file !== undefined && html` · ${visible(file)}`}</p>
      <h1>${words.readiness[worst]}</h1>
      <p>
        ${verdict !== undefined && `${verdict} `}${found.map((severity) => count(words.summary[severity], counts[severity])).join(', ')}
      </p>
      ${situationChips(situation, words)}
    </div>
  </header>`
}

function situationChips(
  { stage, channel, tone, company, position }: Context,
  words: Speech['words'],
): Markup | undefined {
  const known = [
    stage && words.stage[stage],
    channel && words.channel[channel],
    tone && words.tone[tone],
    company && visible(company),
    position && visible(position),
  ].filter(Boolean)
  if (known.length === 0) return undefined
  return html`<ul class="chips" aria-label="${words.page.situation}">
    ${known.map((fact) => html`<li>${fact}</li>`)}
  </ul>`
}

function wholeLetter(entries: readonly NumberedFinding[], text: string, speech: Speech): Markup | undefined {
  const about = entries.filter(({ at }) => at === undefined)
  if (about.length === 0) return undefined
  return html`<section aria-labelledby="whole">
    <h2 id="whole">${speech.words.page.whole}</h2>
    <div class="notes whole">${about.map((entry) => note(entry, text, speech))}</div>
  </section>`
}

function letter(draft: Reading | Letter, entries: readonly NumberedFinding[], speech: Speech): Markup {
  const { page, kind } = speech.words
  const subject = 'subject' in draft ? draft.subject : undefined
  const rows = draft.text.trim() === '' ? [] : paragraphsOf(draft.text, draft.parts, entries)
  return html`<section aria-labelledby="letter">
    <h2 id="letter">${page.letter}</h2>
    <p class="legend">
      ${(['head', 'support', 'frame'] as const).map((name) => html`<span class="key ${name}">${kind[name]}</span> `)}<span
        >${page.legend}</span
      >
    </p>
    <div class="sheet">
      ${
        subject !== undefined &&
        html`<div class="row">
          <ul class="moves">
            <li class="move-frame">${page.subject}</li>
          </ul>
          <p class="text subject" lang="${draft.locale}" dir="auto">${visible(subject)}</p>
        </div>`
      }
      ${rows.length === 0 ? html`<p class="small">${page.isEmpty}</p>` : rows.map((row) => paragraph(row, draft, speech))}
    </div>
  </section>`
}

function paragraph(
  { pieces, parts, findings }: Paragraph,
  { text, locale }: Reading | Letter,
  speech: Speech,
): Markup | undefined {
  const { words } = speech
  if (findings.length === 0 && pieces.every((piece) => piece.text.trim() === '')) return undefined
  const isOutside = pieces.every((piece) => piece.part === undefined)
  const done = parts.flatMap((part) => part.moves)
  const labels = isOutside
    ? html`<li>${words.page.outside}</li>`
    : [...new Set(done)].map((move) => html`<li class="move-${moves[move].kind}">${words.move[move]}</li>`)
  return html`<div class="row">
    <ul class="moves">
      ${labels}
    </ul>
    <p class="text${isOutside && ' outside'}" lang="${locale}" dir="auto">${markedText(pieces, words)}</p>
    ${findings.length > 0 && html`<div class="notes">${findings.map((entry) => note(entry, text, speech))}</div>`}
  </div> `
}

/** The pieces of a paragraph; the empty lines behind the last are the page’s own affair. */
function markedText(pieces: readonly Piece[], words: Speech['words']): Markup[] {
  const last = pieces.findLastIndex(({ text, beginning }) => text.trim() !== '' || beginning.length > 0)
  return pieces.slice(0, last + 1).map((piece, index) => {
    const shown = visibleLines(index === last ? piece.text.trimEnd() : piece.text)
    const references = piece.beginning.map((entry) => reference(entry, words))
    return html`${references}${marked(underlined(shown, piece), piece.severity)}`
  })
}

function underlined(shown: string, { part }: Piece): Markup {
  const main = part?.moves.map((move) => moves[move].kind).toSorted(byKind)[0]
  return main === undefined ? html`${shown}` : html`<span class="part ${main}">${shown}</span>`
}

function marked(content: Markup, severity: Severity | undefined): Markup {
  return severity === undefined ? content : html`<mark class="${severity}">${content}</mark>`
}

function reference({ number, finding }: NumberedFinding, words: Speech['words']): Markup {
  const name = fill(words.page.finding, { number })
  return html`<a
    class="number tone-${finding.severity}"
    id="place-${number}"
    href="#finding-${number}"
    aria-label="${name}"
    >${number}</a
  >`
}

const kinds = ['head', 'support', 'frame']

/** The no before what softens it, and that before the frame. */
function byKind(a: string, b: string): number {
  return kinds.indexOf(a) - kinds.indexOf(b)
}

function cited(findings: readonly Finding[], { words }: Speech): Markup | undefined {
  const ids = [...new Set(findings.flatMap((finding) => finding.sources))].toSorted()
  if (ids.length === 0) return undefined
  return html`<section aria-labelledby="sources">
    <h2 id="sources">${words.page.sources}</h2>
    <ul class="sources">
      ${ids.map((id) => html`<li>${id}: <cite lang="en">${sources[id].title}</cite></li>`)}
    </ul>
  </section>`
}
