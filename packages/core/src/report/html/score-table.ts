import { fill, type Speech } from '../language'
import { score, weights } from '../score'
import { visible } from '../visible'
import type { NumberedFinding } from './letter'
import { html, type Markup } from './markup'

/** The score as the sum it is: a line a finding. */
export function scoreTable(entries: readonly NumberedFinding[], { words, explanations }: Speech): Markup {
  const { score: total, breakdown } = score(entries.map(({ finding }) => finding))
  const sum = breakdown.reduce((left, { points }) => left + points, 100)
  const rows = breakdown.map(({ rule, severity, points }, index) => {
    const title = Object.hasOwn(explanations, rule) ? explanations[rule]!.title : visible(rule)
    const number = entries[index]!.number
    return html`<tr>
      <td><a class="number tone-${severity}" href="#finding-${number}">${number}</a> ${title}</td>
      <td class="severity tone-${severity}">${words.severity[severity]}</td>
      <td>−${-points}</td>
    </tr> `
  })
  return html`<section aria-labelledby="score">
    <h2 id="score">${words.score.breakdown}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.score.rule}</th>
          <th scope="col">${words.score.severity}</th>
          <th scope="col">${words.score.points}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>${words.score.start}</td>
          <td></td>
          <td>100</td>
        </tr>
        ${rows}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="2">${words.score.total}</th>
          <td>${total}</td>
        </tr>
      </tfoot>
    </table>
    <p class="small">${sum < 0 && `${words.score.floor} `}${fill(words.score.explained, weights)}</p>
  </section>`
}
