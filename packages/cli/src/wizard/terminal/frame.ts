import {
  S_BAR,
  S_BAR_END,
  S_BAR_H,
  S_CORNER_BOTTOM_RIGHT,
  S_CORNER_TOP_RIGHT,
  S_CONNECT_LEFT,
  S_STEP_ACTIVE,
  S_STEP_CANCEL,
  S_STEP_ERROR,
  S_STEP_SUBMIT,
} from '@clack/prompts'
import type { Colors } from '../../print/color'
import { padTo, widthOf } from '../../print/width'

/** The state of a prompt, as clack names it. */
type State = 'initial' | 'active' | 'cancel' | 'submit' | 'error' | 'validating'

const symbols = { submit: S_STEP_SUBMIT, cancel: S_STEP_CANCEL, error: S_STEP_ERROR } as const

/** The heading of a question. */
export function heading(message: string, state: State, colors: Colors): string[] {
  const symbol = state in symbols ? symbols[state as keyof typeof symbols] : S_STEP_ACTIVE
  const paint =
    state === 'submit'
      ? colors.green
      : state === 'cancel'
        ? colors.red
        : state === 'error'
          ? colors.yellow
          : colors.cyan
  return [colors.gray(S_BAR), `${paint(symbol)}  ${message}`]
}

/** A question once it is answered. */
export function answered(message: string, answer: string, state: State, colors: Colors): string {
  const shown = state === 'cancel' ? colors.strikethrough(colors.dim(answer)) : colors.dim(answer)
  return [...heading(message, state, colors), `${colors.gray(S_BAR)}  ${shown}`].join('\n')
}

/** Lines beside the bar of a question. */
export function beside(lines: readonly string[], colors: Colors): string[] {
  return lines.map((line) => `${colors.cyan(S_BAR)}  ${line}`)
}

/** Columns inside a box on a screen of so many. */
export function innerWidth(columns: number): number {
  return columns - 6
}

/** Lines in a box that hangs on the bar, with a title in its upper edge. */
export function boxed(title: string, lines: readonly string[], columns: number, colors: Colors): string[] {
  if (lines.length === 0) return []
  const inner = innerWidth(columns)
  const edge = S_BAR_H.repeat(Math.max(0, inner - widthOf(title)))
  return [
    colors.gray(`${S_CONNECT_LEFT}${S_BAR_H} ${title} ${edge}${S_CORNER_TOP_RIGHT}`),
    ...lines.map((line) => `${colors.gray(S_BAR)}  ${padTo(line, inner)} ${colors.gray(S_BAR)}`),
    colors.gray(`${S_CONNECT_LEFT}${S_BAR_H.repeat(inner + 3)}${S_CORNER_BOTTOM_RIGHT}`),
  ]
}

/** The foot of a question. */
export function foot(text: string, state: State, colors: Colors): string {
  return `${(state === 'error' ? colors.yellow : colors.cyan)(S_BAR_END)}  ${state === 'error' ? colors.yellow(text) : colors.dim(text)}`
}
