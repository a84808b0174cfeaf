import {
  applyEdits,
  check,
  message,
  read,
  recommended,
  rulesFor,
  strict,
  type AnyRule,
  type CheckOptions,
  type Finding,
  type Locale,
} from '@declinekit/core'
import { htmlReport, score, weighsAtLeast } from '@declinekit/core/report'
import { isOn, textOf, textsOf } from '../input/arguments'
import { draftPaths, readDraft, type DraftFile } from '../input/drafts'
import { letterLocale } from '../input/letter-locale'
import { readSituation, type RawSituation } from '../input/situation'
import { localeIds, locales } from '../locales'
import { writeWhole } from '../output/write-file'
import { colorsFor } from '../print/color'
import { diffOf } from '../print/diff'
import { explaining } from '../print/problems'
import { reportOf, type CheckedDraft } from '../print/report'
import { padTo } from '../print/width'
import { UsageError } from '../usage-error'
import { say, spokenLocale } from '../words/words'
import type { Call, Run } from './command'
import type { ReportFormat, RuleSetName, Threshold } from './table'

/** Rounds of mending: an edit that overlaps another waits for the next. */
const mostRounds = 5

const ruleSets: Readonly<Record<RuleSetName, readonly AnyRule[]>> = { recommended, strict, message }

/** `declinekit check` */
export const runCheck: Run = async (call) => {
  const { values, operands } = call
  refuseContradictions(call)
  const situation = await readSituation(textOf(values, 'situation'), call)
  const drafts: CheckedDraft[] = []
  for (const path of await draftPaths(operands))
    drafts.push(await checkDraft(await readDraft(path), situation, call))
  const html = textOf(values, 'html')
  if (html !== undefined) await writeHtml(html, drafts, situation, call)
  const judged = isOn(values, 'fix') ? await mend(drafts, call) : drafts
  if (judged !== undefined) {
    process.stdout.write(await reportOf(judged, formatOf(call), { failOn: failOnOf(call) }))
    if (isOn(values, 'score') && formatOf(call) === 'pretty') process.stdout.write(scores(judged))
  }
  return (judged ?? drafts).some(({ findings }) => fails(findings, failOnOf(call))) ? 1 : 0
}

function refuseContradictions({ values, operands }: Call): void {
  if (isOn(values, 'write') && !isOn(values, 'fix')) throw new UsageError(say('error.writeNeedsFix'))
  if (isOn(values, 'write') && (operands.length === 0 || operands.includes('-')))
    throw new UsageError(say('error.writeStandardInput'))
}

const formatOf = ({ values }: Call): ReportFormat => (textOf(values, 'format') ?? 'pretty') as ReportFormat

/** Only reports for programs and for browsers tell how a draft was understood. */
function needsReading(call: Call): boolean {
  return formatOf(call) === 'json' || textOf(call.values, 'html') !== undefined
}

function failOnOf({ values, config }: Call): Threshold {
  return (textOf(values, 'fail-on') ?? config.failOn ?? 'error') as Threshold
}

function fails(findings: readonly Finding[], threshold: Threshold): boolean {
  return threshold !== 'never' && findings.some(({ severity }) => weighsAtLeast(severity, threshold))
}

/** A draft with what is found in it, and how to judge it again once it is mended. */
async function checkDraft(file: DraftFile, situation: RawSituation, call: Call): Promise<CheckedDraft> {
  const { values, config } = call
  const named = textOf(values, 'locale') ?? situation.locale ?? config.locale
  const id = await letterLocale(named, file.text, situation.placeOf)
  const locale: Locale = await locales[id].load()
  const wordedIn = localeIds.find((known) => known === textOf(values, 'worded-in'))
  const now = textOf(values, 'now')
  const rules = textOf(values, 'rules') as RuleSetName | undefined
  const options: CheckOptions = {
    locale,
    situation: situation.situation,
    allow: [...config.allow, ...textsOf(values, 'allow')],
    ...(rules === undefined ? {} : { rules: rulesFor(locale, ruleSets[rules]) }),
    ...(wordedIn === undefined ? {} : { wordedIn: await locales[wordedIn].load() }),
    ...(now === undefined ? {} : { now }),
  }
  const judge = (text: string): CheckedDraft => ({
    ...file,
    file: file.name,
    text,
    findings: check(text, options),
    ...(needsReading(call) ? { reading: read(text, { locale }) } : {}),
    again: judge,
  })
  return explaining(situation.placeOf, () => judge(file.text))
}

/** Shows what drafts read like once mended, or writes them. @returns the drafts as they are then; undefined where the text itself was printed. */
async function mend(
  drafts: readonly CheckedDraft[],
  call: Call,
): Promise<readonly CheckedDraft[] | undefined> {
  const mended = drafts.map(mendedDraft)
  if (drafts.length === 1 && drafts[0]!.path === '-') {
    process.stdout.write(mended[0]!.text)
    return undefined
  }
  const writes = isOn(call.values, 'write')
  const other = drafts.find(({ isPlain }) => !isPlain)
  if (writes && other !== undefined) throw new UsageError(say('error.writeLetter', { file: other.name }))
  let changed = 0
  for (const [index, { file, path, text, hasMark }] of mended.entries()) {
    if (text === drafts[index]!.text) continue
    changed++
    if (formatOf(call) === 'pretty') showDiff(file, drafts[index]!.text, text)
    if (writes && path !== '-') await writeWhole(path, `${hasMark ? '\uFEFF' : ''}${text}`, { force: true })
  }
  if (!call.quiet)
    process.stderr.write(
      `${say(changed === 0 ? 'fix.nothing' : writes ? 'fix.written' : 'fix.notWritten', { count: changed })}\n`,
    )
  return writes ? mended : drafts
}

function mendedDraft(draft: CheckedDraft): CheckedDraft {
  let mended = draft
  for (let round = 0; round < mostRounds; round++) {
    const text = applyEdits(mended.text, mended.findings)
    if (text === mended.text) break
    mended = mended.again(text)
  }
  return mended
}

function showDiff(file: string, before: string, after: string): void {
  const colors = colorsFor(process.stdout)
  process.stdout.write(`${colors.bold(file)}\n${diffOf(before, after, colors)}\n\n`)
}

async function writeHtml(
  path: string,
  drafts: readonly CheckedDraft[],
  { situation }: RawSituation,
  { values, quiet }: Call,
): Promise<void> {
  const [draft, ...more] = drafts
  if (draft === undefined || more.length > 0) throw new UsageError(say('error.htmlOneDraft'))
  const page = htmlReport({
    draft: draft.reading!,
    findings: draft.findings,
    situation,
    file: draft.file,
    language: await locales[spokenLocale()].report(),
  })
  await writeWhole(path, page, { force: isOn(values, 'force') })
  if (!quiet) process.stderr.write(`${say('note.written', { file: path })}\n`)
}

/** The score of every draft, one a line. */
function scores(drafts: readonly CheckedDraft[]): string {
  const rows = drafts.map(({ file, findings }) => `${padTo(String(score(findings).score), 3)}  ${file}`)
  return `\n${say('score.title')}\n${rows.join('\n')}\n`
}
