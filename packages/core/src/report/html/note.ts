import { instructionOf, type Instruction } from '../describe-edit'
import type { Speech } from '../language'
import { visible } from '../visible'
import type { NumberedFinding } from './letter'
import { element, lines, type Markup } from './markup'

/** A finding in the margin: what, what to put instead, by which rule and sources; and, once for each rule, why. */
export function note(
  { number, finding, at, isFirst }: NumberedFinding,
  text: string,
  { words }: Speech,
): Markup {
  const { rule, severity, message, why, sources, edits = [] } = finding
  const badge =
    at === undefined
      ? element('span', { class: 'number' }, number)
      : element('a', { class: 'number', href: `#place-${number}` }, number)
  const instructions = edits.map((edit) => instruction(instructionOf(edit, finding, text), words))
  return element(
    'article',
    { class: `note tone-${severity}`, id: `finding-${number}` },
    lines(
      element(
        'header',
        {},
        badge,
        ' ',
        element('b', {}, words.severity[severity]),
        ' ',
        element('code', {}, [visible(rule), sources.join(' ')].filter(Boolean).join(' · ')),
      ),
      element('p', {}, visible(message)),
      isFirst && element('p', { class: 'why' }, visible(why)),
      instructions.length > 0 && element('ul', { class: 'edits' }, instructions),
    ),
  )
}

/** The words around `{{text}}`, and in its place the words to write or to take out. */
function instruction({ act, words: meant }: Instruction, { edit }: Speech['words']): Markup {
  const [before = '', after = ''] = edit[act].split('{{text}}')
  return element('li', {}, before, element(act === 'takeOut' ? 'del' : 'ins', {}, meant), after)
}
