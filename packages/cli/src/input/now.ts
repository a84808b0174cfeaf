import type { Call } from '../commands/command'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { textOf } from './arguments'

/** The moment a letter is dated with: `--now`, or the clock. The SDK looks at no clock; the command may. */
export function momentOf(values: Call['values']): Date {
  const text = textOf(values, 'now')
  if (text === undefined) return new Date()
  const moment = new Date(text)
  if (!Number.isNaN(moment.getTime())) return moment
  throw new UsageError(say('error.noSuchTime', { value: text }))
}
