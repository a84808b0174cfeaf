import { isCancel, SelectPrompt, TextPrompt } from '@clack/core'
import { log, note, S_RADIO_ACTIVE, S_RADIO_INACTIVE } from '@clack/prompts'
import type { Letter } from '@declinekit/core'
import type { Colors } from '../../print/color'
import { columnsOf, padTo, widthOf, wrapTo } from '../../print/width'
import { say } from '../../words/words'
import { Cancelled, type Prompter, type Choosable, type ChoiceAsked, type TextAsked } from '../prompter'
import { answered, beside, boxed, foot, heading, innerWidth } from './frame'
import { previewLines, type Room } from './preview'

/** Lines that a question takes besides its options and its preview. */
const frameRows = 7

/** Widest preview: letters are read in lines of this length. */
const widest = 92

/** Puts the questions in a terminal, each with the letter below it as it would be with the answer. */
export class TerminalPrompter implements Prompter {
  readonly #colors: Colors
  /** The letter as the last answer left it, to show what an answer changes. */
  #last: Letter | undefined

  constructor(colors: Colors) {
    this.#colors = colors
  }

  async choose({ message, options, initial, preview }: ChoiceAsked): Promise<string> {
    const colors = this.#colors
    const previewOf = remembering(preview)
    const last = this.#last
    const prompt = new SelectPrompt({
      options: [...options],
      ...(initial === undefined ? {} : { initialValue: initial }),
      render() {
        const option = options[this.cursor]!
        if (this.state === 'submit' || this.state === 'cancel')
          return answered(message, labelOf(option), this.state, colors)
        const size = screen()
        const shown = windowOf(options, this.cursor, Math.max(4, Math.floor((size.rows - frameRows) / 2)))
        const rows = size.rows - frameRows - shown.length
        return [
          ...heading(message, this.state, colors),
          ...beside(
            shown.map((index) =>
              optionLine(options[index]!, index === this.cursor, size.columns - 4, colors),
            ),
            colors,
          ),
          ...(this.accessible ? [] : previewBox(previewOf(option.value), last, { ...size, rows }, colors)),
          foot(say('wizard.chooseKeys'), this.state, colors),
        ].join('\n')
      },
    })
    const value = leaving(await prompt.prompt())
    this.#last = previewOf(value) ?? this.#last
    return value
  }

  async write({ message, about, placeholder, initial, preview, problem }: TextAsked): Promise<string> {
    const colors = this.#colors
    const previewOf = remembering(preview)
    const last = this.#last
    const prompt = new TextPrompt({
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(initial === undefined ? {} : { initialValue: initial, initialUserInput: initial }),
      validate: (value) => problem?.(value ?? ''),
      render() {
        const value = this.userInput ?? ''
        if (this.state === 'submit' || this.state === 'cancel')
          return answered(message, value === '' ? say('wizard.skipped') : value, this.state, colors)
        const size = screen()
        const hint = wrapTo(about, size.columns - 4).map((line) => colors.dim(line))
        const input =
          value === '' && placeholder !== undefined
            ? colors.inverse(placeholder[0]) + colors.dim(placeholder.slice(1))
            : this.userInputWithCursor
        const rows = size.rows - frameRows - hint.length - 1
        return [
          ...heading(message, this.state, colors),
          ...beside([...hint, input], colors),
          ...(this.accessible ? [] : previewBox(previewOf(value), last, { ...size, rows }, colors)),
          foot(this.state === 'error' ? this.error : say('wizard.writeKeys'), this.state, colors),
        ].join('\n')
      },
    })
    const value = leaving((await prompt.prompt()) ?? '')
    this.#last = previewOf(value) ?? this.#last
    return value
  }

  tell(text: string): void {
    log.message(wrapLines(text, screen().columns - 4))
  }

  show(title: string, text: string): void {
    note(wrapLines(text, screen().columns - 6), title, { format: String })
  }
}

function wrapLines(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapTo(line, columns))
    .join('\n')
}

/** A letter in a box of the screen’s width, with what the last answer did not say yet marked. */
function previewBox(
  letter: Letter | undefined,
  last: Letter | undefined,
  { columns, rows }: Room,
  colors: Colors,
): string[] {
  const lines = previewLines(letter, last, { columns: innerWidth(columns), rows }, colors)
  return boxed(say('wizard.preview'), lines, columns, colors)
}

/** The terminal, no wider than letters are read well. */
function screen(): Room {
  return { columns: Math.min(widest, columnsOf(process.stdout)), rows: process.stdout.rows ?? 24 }
}

/** Composing is quick, but a prompt draws itself often. */
function remembering(
  preview: ((value: string) => Letter | undefined) | undefined,
): (value: string) => Letter | undefined {
  const known = new Map<string, Letter | undefined>()
  return (value) => {
    if (!known.has(value)) known.set(value, preview?.(value))
    return known.get(value)
  }
}

function leaving(value: unknown): string {
  if (isCancel(value)) throw new Cancelled()
  return String(value)
}

function labelOf({ about, remark }: Choosable): string {
  return remark === undefined ? about : `${remark}: ${about}`
}

/** An option in one line: what it means, and its id at the right where there is room. */
function optionLine({ about, remark }: Choosable, isHere: boolean, columns: number, colors: Colors): string {
  const mark = isHere ? colors.green(S_RADIO_ACTIVE) : colors.dim(S_RADIO_INACTIVE)
  const room = columns - 2 - (remark === undefined ? 0 : widthOf(remark) + 2)
  const [first = '', ...rest] = wrapTo(about, room)
  const text =
    rest.length === 0
      ? first
      : `${first.slice(0, Math.max(0, first.length - (widthOf(first) >= room ? 1 : 0)))}…`
  const right = remark === undefined ? '' : `  ${colors.dim(remark)}`
  return `${mark} ${padTo(isHere ? text : colors.dim(text), room)}${right}`
}

/** The indexes of the options that are shown around the one the cursor is on. */
function windowOf(options: readonly unknown[], cursor: number, rows: number): number[] {
  const length = Math.min(rows, options.length)
  const from = Math.max(0, Math.min(cursor - Math.floor(length / 2), options.length - length))
  return Array.from({ length }, (_, index) => from + index)
}
