import { explain, type Explanation } from '@declinekit/core/report'
import { textOf } from '../input/arguments'
import { guessAmong } from '../input/guess'
import { locales } from '../locales'
import { colorsFor, type Colors } from '../print/color'
import { columnsOf, twoColumns, wrapTo } from '../print/width'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import type { Run } from './command'
import { knownRules } from './known-rules'

/** `declinekit explain` */
export const runExplain: Run = async ({ values, operands: [id] }) => {
  const rules = await knownRules()
  const ids = [...rules.keys()]
  const valid = say('error.valid', { values: ids.join(', ') })
  if (id === undefined)
    throw new UsageError(`${say('error.missingOperand', { command: 'explain', usage: 'RULE' })} ${valid}`)
  const known = rules.get(id)
  if (known === undefined)
    throw new UsageError(`${say('error.unknownRule', { rule: id })}${await guessAmong(id, ids)} ${valid}`)
  const { load, report } = locales[known.locale]
  const explanation = explain(id, { locale: await load(), explanations: (await report()).explanations })
  process.stdout.write(
    textOf(values, 'format') === 'json'
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : page(explanation, colorsFor(process.stdout)),
  )
  return 0
}

function page(explanation: Explanation, colors: Colors): string {
  const { rule, severity, title, what, why, instead, options, sources, examples } = explanation
  const columns = Math.min(100, columnsOf(process.stdout))
  const paint = { error: colors.red, warning: colors.yellow, advice: colors.cyan }[severity]
  const prose = (text: string): string[] => (text === '' ? [] : wrapTo(text, columns))
  const table = (rows: readonly (readonly [string, string])[]): string[] =>
    twoColumns(rows, { columns, indent: 2 })
  const quoted = (mark: string, text: string): string[] => [
    mark,
    ...text
      .split('\n')
      .flatMap((line) => wrapTo(line, columns - 4).map((part) => `  ${colors.dim('│')} ${part}`)),
  ]
  const blocks = [
    [`${colors.bold(title)}  ${colors.dim(rule)}  ${paint(severity)}`],
    [...prose(what), ...prose(why), ...prose(instead)],
    options.length === 0
      ? []
      : [
          colors.bold(say('explain.options')),
          ...table(options.map(({ name, value, about }) => [`${name} = ${JSON.stringify(value)}`, about])),
        ],
    examples === undefined
      ? []
      : [
          ...quoted(`${colors.red('✗')} ${say('explain.broken')}`, examples.failing.text),
          '',
          ...quoted(`${colors.green('✓')} ${say('explain.kept')}`, examples.passing.text),
        ],
    sources.length === 0
      ? []
      : [colors.bold(say('explain.sources')), ...table(sources.map(({ id, title }) => [id, title]))],
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}
