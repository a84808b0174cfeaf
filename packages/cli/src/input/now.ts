import { isMoment } from '@declinekit/core'
import type { Call } from '../commands/command'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { textOf } from './arguments'

/**
 * The moment a letter is dated with: `--now`, or the clock. The SDK looks at no clock; the command may. What `check` takes for no moment is
 * none here either.
 */
export function nowOf(values: Call['values']): Date {
  const text = textOf(values, 'now')
  if (text === undefined) return new Date()
  if (isMoment(text)) return new Date(text)
  throw new UsageError(say('error.noSuchTime', { value: text }))
}
