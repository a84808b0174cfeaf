import { applyEdits } from '../check/apply-edits'
import { check } from '../check/check'
import type { Locale } from '../language/locale'
import type { Edit, Finding } from '../model/finding'
import type { AnyRule } from '../rules/rule'
import type { ExpectedFinding, FailingSample } from './test-rule'

type Tried = Pick<FailingSample, 'text' | 'situation' | 'now' | 'options'> & Partial<FailingSample>

/** What a rule does otherwise than a sample says, and which promises of rules it breaks there; empty where all is well. */
export function failuresOf(
  rule: AnyRule,
  sample: Tried,
  locale: Locale<string>,
  mustReport: boolean,
): string[] {
  const { text, situation, now, options } = sample
  const tried: AnyRule =
    options === undefined ? rule : { ...rule, options: { ...(rule.options as object), ...options } }
  const judge = (): Finding[] =>
    check(text, {
      locale,
      rules: [tried],
      ...(situation === undefined ? {} : { situation }),
      ...(now === undefined ? {} : { now }),
    })
  let findings: Finding[]
  try {
    findings = judge()
  } catch (error) {
    return [`throws: ${error instanceof Error ? error.message : String(error)}`]
  }
  return [
    ...(JSON.stringify(judge()) === JSON.stringify(findings) ? [] : ['reports otherwise when asked again']),
    ...findings.flatMap((finding, index) =>
      brokenPromises(finding, tried, text).map((broken) => `finding ${index + 1} ${broken}`),
    ),
    ...differences(findings, sample.findings ?? [], text, mustReport),
    ...wrongFix(findings, sample),
  ]
}

function brokenPromises(
  { messageId, message, start, end, edits = [] }: Finding,
  rule: AnyRule,
  text: string,
): string[] {
  const broken: string[] = []
  if (!rule.messages.includes(messageId))
    broken.push(`has the message "${messageId}", which \`messages\` does not declare`)
  // A message may quote a tag that stands in the draft.
  const tags = message.match(/\{\{\w+\}\}/g) ?? []
  if (tags.some((tag) => !text.includes(tag))) broken.push(`leaves a tag unfilled: ${message}`)
  const places: Pick<Edit, 'start' | 'end'>[] = [...edits]
  if (start !== undefined && end !== undefined) places.push({ start, end })
  for (const place of places) {
    if (!(place.start >= 0 && place.start <= place.end && place.end <= text.length))
      broken.push(`lies outside the text, at ${place.start} to ${place.end} of ${text.length}`)
  }
  return broken
}

function differences(
  findings: readonly Finding[],
  expected: readonly ExpectedFinding[],
  text: string,
  mustReport: boolean,
): string[] {
  if (mustReport && expected.length === 0)
    return ['expects no findings; a sample like that belongs among the valid ones']
  if (findings.length !== expected.length) {
    const found = findings.map(
      ({ messageId, start, end }) =>
        `${messageId}${start === undefined ? '' : ` at ${quote(text.slice(start, end))}`}`,
    )
    const listed = found.length === 0 ? '' : `: ${found.join(', ')}`
    return [`should give ${counted(expected.length)} and gives ${counted(findings.length)}${listed}`]
  }
  return expected.flatMap((wanted, index) =>
    unlike(findings[index]!, wanted, text).map((told) => `finding ${index + 1} ${told}`),
  )
}

function unlike(finding: Finding, { text: covered, ...wanted }: ExpectedFinding, text: string): string[] {
  const actual: Readonly<Record<string, unknown>> = { ...finding }
  const told = Object.entries(wanted).flatMap(([key, value]) =>
    JSON.stringify(actual[key]) === JSON.stringify(value)
      ? []
      : [`should have ${key} ${quote(value)} and has ${quote(actual[key])}`],
  )
  const place = finding.start === undefined ? undefined : text.slice(finding.start, finding.end)
  if (covered !== undefined && place !== covered)
    told.push(`should stand at ${quote(covered)} and stands at ${quote(place)}`)
  return told
}

function wrongFix(findings: readonly Finding[], { text, fixed }: Tried): string[] {
  if (fixed === undefined) return []
  const hasEdits = findings.some(({ edits = [] }) => edits.length > 0)
  if (fixed === null)
    return hasEdits ? [`should have no edits, and mends to ${quote(applyEdits(text, findings))}`] : []
  if (!hasEdits) return [`should mend to ${quote(fixed)}, and has no edits`]
  const mended = applyEdits(text, findings)
  return mended === fixed ? [] : [`should mend to ${quote(fixed)}, and mends to ${quote(mended)}`]
}

function counted(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`
}

function quote(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
