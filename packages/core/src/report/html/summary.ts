import { severities, type Finding, type Severity } from '../../model/finding'
import type { Letter } from '../../model/letter'
import type { Context } from '../../model/situation'
import type { Reading } from '../../read/reading'
import { countsOf } from '../checked-file'
import { fill, type Speech } from '../language'
import { score } from '../score'
import { visible } from '../visible'
import { element, lines, type Markup } from './markup'

const radius = 52
const circumference = 2 * Math.PI * radius

/** The head of the page: the score, whether the letter can be sent, the verdict on the refusal, how much was found, and the situation. */
export function summary(
  draft: Reading | Letter,
  findings: readonly Finding[],
  situation: Context,
  file: string | undefined,
  speech: Speech,
): Markup {
  const { words } = speech
  const counts = countsOf(findings)
  const found = severities.filter((severity) => counts[severity] > 0)
  const worst: Severity | 'clean' = found[0] ?? 'clean'
  const verdict = 'refusal' in draft ? `${words.verdict[draft.refusal.verdict]} ` : ''
  const counted = found.map((severity) => speech.count(words.summary[severity], counts[severity])).join(', ')
  return element(
    'header',
    { class: `summary tone-${worst}` },
    lines(
      gauge(score(findings).score, words),
      element(
        'div',
        {},
        lines(
          element('p', { class: 'eyebrow' }, words.page.title, file !== undefined && ` · ${visible(file)}`),
          element('h1', {}, words.readiness[worst]),
          element('p', {}, verdict, counted),
          situationChips(situation, words),
        ),
      ),
    ),
  )
}

/** The score in a ring; the ring is for the eye only, the words are for everybody. */
function gauge(points: number, { score: say }: Speech['words']): Markup {
  const circle = { cx: 60, cy: 60, r: radius }
  const arc = `${((circumference * points) / 100).toFixed(1)} ${circumference.toFixed(1)}`
  return element(
    'div',
    { class: 'gauge' },
    element(
      'svg',
      { viewBox: '0 0 120 120', 'aria-hidden': 'true' },
      element('circle', circle),
      points > 0 && element('circle', { ...circle, 'stroke-dasharray': arc }),
    ),
    element(
      'p',
      {},
      element('span', { class: 'hidden' }, `${say.name}: ${fill(say.outOf, { score: points })}`),
      element('span', { 'aria-hidden': 'true' }, points),
    ),
  )
}

/** What is known of the situation, as far as it may be shown: a reason may be one to withhold. */
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
  ].filter((fact) => fact !== undefined && fact !== '')
  if (known.length === 0) return undefined
  const chips = known.map((fact) => element('li', {}, fact))
  return element('ul', { class: 'chips', 'aria-label': words.page.situation }, chips)
}
