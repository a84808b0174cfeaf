import { check, read, severities, type Finding } from '@declinekit/core'
import { oneOf, readArguments } from '../input/arguments'
import { readSituation, situationOptions, situationOptionTable } from '../input/situation'
import { nameOf, readSource } from '../input/source'
import { detectLocale, localeIds, locales } from '../locales'
import { colorsFor } from '../print/color'
import { prettyFindings } from '../print/findings'
import type { Command } from './command'

/** `declinekit check` */
export const checkCommand: Command = {
  summary: 'tell whether a draft is fit to send, and what to put instead',
  help: `declinekit check [file|-] [options]

Reads any draft, from a file or from standard input, and says what is missing, unclear, unkind or unsafe in it.
What is known of the situation makes the judgement sharper: --situation names a file of it, and each of
${Object.keys(situationOptions)
  .map((name) => `--${name}`)
  .join(' ')} sets a fact.

  --locale           auto (default: by the letters of the draft), ${localeIds.join(', ')}
  --situation        a file of JSON or YAML with what is known
  --now              what time it is, such as 2026-11-25T09:30, to judge whether a cancellation is in time
  --format           pretty (default) or json: { locale, ok, parts, findings }
  --fail-on          error (default), warning, advice or never

Exit code: 0 nothing found at or above --fail-on, 1 something found, 2 wrong usage or input.

Examples
  declinekit check draft.txt
  pbpaste | declinekit check - --stage offered --fail-on warning
  declinekit check draft.txt --situation situation.yaml --format json
`,
  async run(argv) {
    const own = {
      locale: { type: 'string' },
      situation: { type: 'string' },
      now: { type: 'string' },
      format: { type: 'string' },
      'fail-on': { type: 'string' },
    } as const
    const { values, positionals } = readArguments(argv, { ...situationOptionTable, ...own }, 1)
    const format = oneOf('format', values['format'], ['pretty', 'json'], 'pretty')
    const failOn = oneOf('fail-on', values['fail-on'], [...severities, 'never'], 'error')
    const { situation, locale: named } = await readSituation(
      values['situation'] as string | undefined,
      values,
    )
    const wanted = oneOf('locale', values['locale'] ?? named, ['auto', ...localeIds], 'auto')
    const path = positionals[0] ?? '-'
    const text = await readSource(path)
    const id = wanted === 'auto' ? detectLocale(text) : wanted
    const locale = await locales[id].load()
    const { now } = values
    const findings = check(text, { locale, situation, ...(typeof now === 'string' ? { now } : {}) })
    const ok = !findings.some((finding) => isAtOrAbove(finding, failOn))
    if (format === 'json')
      process.stdout.write(
        `${JSON.stringify({ locale: id, ok, parts: read(text, { locale }).parts, findings }, null, 2)}\n`,
      )
    else process.stdout.write(prettyFindings(nameOf(path), text, findings, colorsFor(process.stdout)))
    return ok ? 0 : 1
  },
}

function isAtOrAbove(finding: Finding, threshold: (typeof severities)[number] | 'never'): boolean {
  return threshold !== 'never' && severities.indexOf(finding.severity) <= severities.indexOf(threshold)
}
