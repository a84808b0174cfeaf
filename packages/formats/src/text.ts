import type { Letter } from '@declinekit/core'
import { blocksOf } from './letter/blocks'
import { checkedLetter } from './letter/checked'
import { bracketed } from './letter/direction'

/** Options of {@link toText}. */
export interface TextOptions {
  /** Whether the subject stands above the text, where the letter has one. Default false. */
  readonly subject?: boolean | undefined
  /** Stage directions of a script: in square brackets (default), or left out, so that only what is said remains. */
  readonly directions?: 'bracketed' | 'omitted' | undefined
  /** What ends a line. Default `\n`. */
  readonly newline?: '\n' | '\r\n' | undefined
}

/**
 * The letter as plain text.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where it is no letter, or holds a control character.
 * @example
 * toText(compose({ stage: 'invited', channel: 'messenger', to: 'Anna' }, { locale: en }))
 * // 'Hi Anna, thank you for …'
 */
export function toText(letter: Letter, options: TextOptions = {}): string {
  const text =
    options.directions === 'omitted' ? saidOf(checkedLetter(letter)) : marked(checkedLetter(letter))
  const whole = options.subject && letter.subject !== undefined ? `${letter.subject}\n\n${text}` : text
  return options.newline === '\r\n' ? whole.replaceAll('\n', '\r\n') : whole
}

function marked({ text, parts }: Letter): string {
  let result = ''
  let end = 0
  for (const part of parts) {
    const direction = part.moves.includes('direction')
    result += text.slice(end, part.start) + (direction ? bracketed(part.text) : part.text)
    end = part.end
  }
  return result + text.slice(end)
}

function saidOf(letter: Letter): string {
  if (!letter.parts.some(({ moves }) => moves.includes('direction'))) return letter.text
  return blocksOf(letter)
    .map(({ lines }) =>
      lines
        .map((line) => line.map((run) => (run.direction ? '' : run.text)).join(''))
        .map((line) => line.replace(/ {2,}/gu, ' ').trim())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((block) => block !== '')
    .join('\n\n')
}
