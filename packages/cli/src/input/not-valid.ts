import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { guessAmong } from './guess'

/** A value that is none of a closed list, as an error with the nearest and all the valid ones. */
export async function notValid(named: string, value: string, valid: readonly string[]): Promise<UsageError> {
  return new UsageError(
    `${say('error.optionValue', { option: named, value })}${await guessAmong(value, valid)} ${say('error.valid', { values: valid.join(', ') })}`,
  )
}
