import { instructionOf } from '../describe-edit'
import type { Speech } from '../language'
import { visible } from '../visible'
import type { NumberedFinding } from './letter'
import { html, type Markup } from './markup'

/** A finding in the margin: what, what to put instead, by which rule and sources; and, once for each rule, why. */
export function note(
  { number, finding, at, isFirst }: NumberedFinding,
  text: string,
  speech: Speech,
): Markup {
  const { rule, severity, message, why, sources, edits = [] } = finding
  const { words } = speech
  const badge =
    at === undefined
      ? html`<span class="number">${number}</span>`
      : html`<a class="number" href="#place-${number}">${number}</a>`
  return html`<article class="note tone-${severity}" id="finding-${number}">
    <header>
      ${badge} <b>${words.severity[severity]}</b>
      <code>${visible(rule)}${sources.length > 0 && ` · ${sources.join(' ')}`}</code>
    </header>
    <p>${visible(message)}</p>
    ${isFirst && html`<p class="why">${visible(why)}</p>`}
    ${
      edits.length > 0 &&
      html`<ul class="edits">
        ${edits.map((edit) => instruction(instructionOf(edit, finding, text), words))}
      </ul>`
    }
  </article>`
}

/** The words around `{{text}}`, and in its place the words to write or to take out. */
function instruction(
  { act, words: meant }: ReturnType<typeof instructionOf>,
  words: Speech['words'],
): Markup {
  const [before = '', after = ''] = words.edit[act].split('{{text}}')
  const quoted = act === 'takeOut' ? html`<del>${meant}</del>` : html`<ins>${meant}</ins>`
  return html`<li>${before}${quoted}${after}</li>`
}
