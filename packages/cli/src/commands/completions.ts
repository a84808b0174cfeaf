import { bashCompletions } from '../completions/bash'
import { fishCompletions } from '../completions/fish'
import { completedCommands, completedWizard } from '../completions/model'
import { zshCompletions } from '../completions/zsh'
import { guessAmong } from '../input/guess'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import type { Run } from './command'
import { knownRules } from './known-rules'
import { shells } from './table'

const writers = { bash: bashCompletions, zsh: zshCompletions, fish: fishCompletions } as const

/** `declinekit completions` */
export const runCompletions: Run = async ({ operands: [name] }) => {
  const valid = say('error.valid', { values: shells.join(', ') })
  if (name === undefined)
    throw new UsageError(
      `${say('error.missingOperand', { command: 'completions', usage: 'SHELL' })} ${valid}`,
    )
  const shell = shells.find((known) => known === name)
  if (shell === undefined)
    throw new UsageError(`${say('error.unknownShell', { name })}${await guessAmong(name, shells)} ${valid}`)
  const rules = [...(await knownRules()).keys()]
  process.stdout.write(writers[shell](completedCommands(rules), completedWizard(rules)))
  return 0
}
