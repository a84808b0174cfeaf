import { titleOf } from '../model/source'
import { recommended } from '../rules'
import type { AnyRule } from '../rules/rule'
import type { Finding, Severity } from '../model/finding'
import { regionsIn, type CheckedFile, type Region } from './checked-file'
import { describeEdit } from './describe-edit'
import { speechOf, type ReportLanguage, type Speech } from './language'

/** Options of {@link sarif}. */
export interface SarifOptions {
  /** The rules that were gone by; ones that found something and are not among them are listed by their id alone. Default `recommended`. */
  readonly rules?: readonly AnyRule[]
  /** Version of the program that checked, to be named in the log. */
  readonly version?: string
  /** A page about the program, and, with `{rule}` in it, the address of a page for each rule. */
  readonly informationUri?: string
  readonly helpUri?: string
  /** Words for what rules are about. Default English. */
  readonly language?: ReportLanguage
}

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const satisfies Record<
  Severity,
  string
>

/**
 * Findings as SARIF 2.1.0 (OASIS), which code scanning services and editors read, with the edits that mend them.
 * Offsets and columns count UTF-16 code units, as SARIF’s default is.
 *
 * @example
 * const log = JSON.parse(sarif([{ file: 'draft.txt', text, findings }]))
 * log.runs[0].results[0].ruleId // 'fill-every-blank'
 */
export function sarif(files: readonly CheckedFile[], options: SarifOptions = {}): string {
  const speech = speechOf(options.language)
  const rules = rulesIn(files, options.rules ?? recommended)
  const driver = {
    name: 'declinekit',
    ...(options.version === undefined ? {} : { version: options.version }),
    ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
    rules: rules.map((rule) => descriptor(rule, speech, options.helpUri)),
  }
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    results: files.flatMap((file, artifact) =>
      resultsOf(file, speech, (rule) => ({ rule: indexes.get(rule), artifact })),
    ),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

type ListedRule = Pick<AnyRule, 'id'> & Partial<Pick<AnyRule, 'about' | 'severity' | 'sources'>>

function rulesIn(files: readonly CheckedFile[], rules: readonly AnyRule[]): ListedRule[] {
  const listed = new Map<string, ListedRule>(rules.map((rule) => [rule.id, rule]))
  for (const { findings } of files)
    for (const { rule } of findings) if (!listed.has(rule)) listed.set(rule, { id: rule })
  return [...listed.values()]
}

function descriptor(
  { id, about, severity, sources: cited = [] }: ListedRule,
  { explanations }: Speech,
  helpUri: string | undefined,
): object {
  const explained = Object.hasOwn(explanations, id) ? explanations[id] : undefined
  const short = explained?.title ?? about
  const full = explained === undefined ? about : `${explained.what} ${explained.why}`
  return {
    id,
    ...(short === undefined ? {} : { shortDescription: { text: short } }),
    ...(full === undefined ? {} : { fullDescription: { text: full } }),
    ...(explained === undefined ? {} : { help: { text: explained.instead } }),
    ...(helpUri === undefined ? {} : { helpUri: helpUri.replaceAll('{rule}', encodeURIComponent(id)) }),
    ...(severity === undefined ? {} : { defaultConfiguration: { level: levels[severity] } }),
    properties: { sources: cited.map(titleOf) },
  }
}

function resultsOf(
  { file, text, findings }: CheckedFile,
  speech: Speech,
  indexes: (rule: string) => { readonly rule: number | undefined; readonly artifact: number },
): object[] {
  const regionOf = regionsIn(text)
  return findings.map((finding) => {
    const { rule, artifact } = indexes(finding.rule)
    const artifactLocation = { uri: uriOf(file), index: artifact }
    const region = regionOf(finding)
    const fixes = fixesFor(finding, text, artifactLocation, speech)
    return {
      ruleId: finding.rule,
      ruleIndex: rule,
      level: levels[finding.severity],
      message: { text: `${finding.message} ${finding.why}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            ...(region === undefined ? {} : { region: regionFor(region) }),
          },
        },
      ],
      ...(fixes.length === 0 ? {} : { fixes }),
      properties: { messageId: finding.messageId, severity: finding.severity },
    }
  })
}

function regionFor({ start, end, ...lines }: Region): object {
  return { ...lines, charOffset: start, charLength: end - start }
}

/** One fix a finding: its edits belong together. */
function fixesFor(finding: Finding, text: string, artifactLocation: object, { words }: Speech): object[] {
  const edits = finding.edits ?? []
  if (edits.length === 0) return []
  return [
    {
      description: { text: edits.map((edit) => describeEdit(edit, finding, text, words)).join('; ') },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map((edit) => ({
            deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
            insertedContent: { text: edit.text },
          })),
        },
      ],
    },
  ]
}

/** A path as a URI reference: slashes forward, everything else that is special in it escaped, an absolute one with its scheme. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\p{Cs}/gu, '\uFFFD')
  const escaped = path
    .split('/')
    .map((segment, index) =>
      index === 0 && /^[A-Za-z]:$/.test(segment) ? segment : encodeURIComponent(segment),
    )
    .join('/')
  if (/^[A-Za-z]:\//.test(escaped)) return `file:///${escaped}`
  return escaped.startsWith('/') ? `file://${escaped.replace(/^\/+/, '/')}` : escaped
}
