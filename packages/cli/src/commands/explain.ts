import { check, recommended, sources, type AnyRule, type Context } from '@declinekit/core'
import { textOf } from '../input/arguments'
import { guessAmong } from '../input/guess'
import { locales, type LocaleId, type Specimens } from '../locales'
import { colorsFor, type Colors } from '../print/color'
import { columnsOf, twoColumns, wrapTo } from '../print/width'
import { UsageError } from '../usage-error'
import { say, spokenLocale } from '../words/words'
import type { Run } from './command'
import { aboutOf } from './list'

/** `declinekit explain` */
export const runExplain: Run = async ({ values, operands: [id] }) => {
  const ids = recommended.map((rule) => rule.id)
  if (id === undefined)
    throw new UsageError(
      `${say('error.missingOperand', { command: 'explain', usage: 'RULE' })} ${say('error.valid', { values: ids.join(', ') })}`,
    )
  const rule = recommended.find((known) => known.id === id)
  if (rule === undefined)
    throw new UsageError(
      `${say('error.unknownRule', { rule: id })}${await guessAmong(id, ids)} ${say('error.valid', { values: ids.join(', ') })}`,
    )
  const explanation = await explanationOf(rule, spokenLocale())
  process.stdout.write(
    textOf(values, 'format') === 'json'
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : page(explanation, colorsFor(process.stdout)),
  )
  return 0
}

/** A rule with everything that is known of it. */
interface Explanation {
  readonly id: string
  readonly severity: string
  readonly about: string
  readonly why: string
  readonly options?: unknown
  readonly sources: readonly { readonly id: string; readonly title: string }[]
  readonly broken?: { readonly draft: string; readonly says: string; readonly instead?: string }
  readonly kept?: string
}

async function explanationOf(rule: AnyRule, id: LocaleId): Promise<Explanation> {
  const locale = await locales[id].load()
  const { failing, passing } = await locales[id].specimens(rule.id)
  const broken = shortest(failing)
  const [finding] =
    broken === undefined
      ? []
      : check(broken.text, { locale, rules: [rule], ...contextOf(broken) })
  const instead = finding?.edits?.map(({ text }) => text.trim()).filter((text) => text !== '')
  return {
    id: rule.id,
    severity: rule.severity,
    about: aboutOf('rules', rule),
    why: locale.messages[rule.id]?.why ?? rule.about,
    ...(rule.options === undefined ? {} : { options: rule.options as unknown }),
    sources: rule.sources.map((source) => ({ id: source, title: sources[source].title })),
    ...(broken === undefined || finding === undefined
      ? {}
      : {
          broken: {
            draft: broken.text,
            says: finding.message,
            ...(instead === undefined || instead.length === 0 ? {} : { instead: instead.join(' ') }),
          },
        }),
    ...(passing.length === 0 ? {} : { kept: shortest(passing)!.text }),
  }
}

function contextOf({ situation, now }: Specimens['failing'][number]): { situation?: Context; now?: string } {
  return { ...(situation === undefined ? {} : { situation }), ...(now === undefined ? {} : { now }) }
}

function shortest<Specimen extends { readonly text: string }>(
  specimens: readonly Specimen[],
): Specimen | undefined {
  return specimens.toSorted((a, b) => a.text.length - b.text.length)[0]
}

function page({ id, severity, about, why, options, sources, broken, kept }: Explanation, colors: Colors): string {
  const columns = Math.min(100, columnsOf(process.stdout))
  const quoted = (text: string): string[] =>
    text.split('\n').flatMap((line) => wrapTo(line, columns - 4).map((part) => `  ${colors.dim('│')} ${part}`))
  const paint = { error: colors.red, warning: colors.yellow, advice: colors.cyan }[severity] ?? String
  const blocks = [
    [`${colors.bold(id)}  ${paint(severity)}`],
    [...wrapTo(about, columns), ...wrapTo(why, columns)],
    ...(options === undefined ? [] : [[`${say('explain.options')} ${JSON.stringify(options)}`]]),
    ...(broken === undefined
      ? []
      : [
          [
            colors.bold(say('explain.broken')),
            ...quoted(broken.draft),
            ...wrapTo(`${colors.red('✗')} ${broken.says}`, columns - 2).map((line) => `  ${line}`),
            ...(broken.instead === undefined
              ? []
              : wrapTo(`${colors.green('→')} ${broken.instead}`, columns - 2).map((line) => `  ${line}`)),
          ],
        ]),
    ...(kept === undefined ? [] : [[colors.bold(say('explain.kept')), ...quoted(kept)]]),
    ...(sources.length === 0
      ? []
      : [
          [
            colors.bold(say('explain.sources')),
            ...twoColumns(
              sources.map((source) => [source.id, source.title]),
              { columns, indent: 2 },
            ),
          ],
        ]),
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}
