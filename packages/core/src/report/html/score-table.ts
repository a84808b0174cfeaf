import { fill, type Speech } from '../language'
import { score, weights, type Deduction } from '../score'
import { visible } from '../visible'
import type { NumberedFinding } from './letter'
import { element, lines, type Markup } from './markup'

/** The score as the sum it is: a line a finding. */
export function scoreTable(entries: readonly NumberedFinding[], speech: Speech): Markup {
  const { score: say } = speech.words
  const { score: total, breakdown } = score(entries.map(({ finding }) => finding))
  const sum = breakdown.reduce((left, { points }) => left + points, 100)
  const heading = (text: string): Markup => element('th', { scope: 'col' }, text)
  return element(
    'section',
    { 'aria-labelledby': 'score' },
    lines(
      element('h2', { id: 'score' }, say.breakdown),
      element(
        'table',
        {},
        lines(
          element(
            'thead',
            {},
            element('tr', {}, heading(say.rule), heading(say.severity), heading(say.points)),
          ),
          element(
            'tbody',
            {},
            lines(
              element('tr', {}, element('td', {}, say.start), element('td', {}), element('td', {}, 100)),
              ...breakdown.map((deduction, index) => row(deduction, entries[index]!.number, speech)),
            ),
          ),
          element(
            'tfoot',
            {},
            element(
              'tr',
              {},
              element('th', { scope: 'row', colspan: 2 }, say.total),
              element('td', {}, total),
            ),
          ),
        ),
      ),
      element('p', { class: 'small' }, sum < 0 && `${say.floor} `, fill(say.explained, weights)),
    ),
  )
}

function row({ rule, severity, points }: Deduction, number: number, { words, explanations }: Speech): Markup {
  const title = Object.hasOwn(explanations, rule) ? explanations[rule]!.title : visible(rule)
  const badge = element('a', { class: `number tone-${severity}`, href: `#finding-${number}` }, number)
  return element(
    'tr',
    {},
    element('td', {}, badge, ' ', title),
    element('td', { class: `severity tone-${severity}` }, words.severity[severity]),
    element('td', {}, `−${-points}`),
  )
}
