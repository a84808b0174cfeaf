import type { Finding, Reading } from '@declinekit/core'
import { github, json, junit, pretty, sarif } from '@declinekit/core/report'
import { version } from '../../package.json'
import type { ReportFormat, Threshold } from '../commands/table'
import type { DraftFile } from '../input/drafts'
import { locales } from '../locales'
import { spokenLocale } from '../words/words'
import { colorsFor } from './color'
import { columnsOf } from './width'

/** A draft with what was found in it. */
export interface CheckedDraft extends DraftFile {
  /** The name to print. */
  readonly file: string
  readonly findings: readonly Finding[]
  /** How it was understood, where the report tells it. */
  readonly reading?: Reading
  /** The same draft with another text, judged the same way. */
  again(text: string): CheckedDraft
}

/** Widest line of a report: longer ones are hard to read. */
const widest = 110

/** The findings of some drafts, for a person, a program or a build server. */
export async function reportOf(
  drafts: readonly CheckedDraft[],
  format: ReportFormat,
  { failOn }: { readonly failOn: Threshold },
): Promise<string> {
  switch (format) {
    case 'pretty':
      return pretty(drafts, {
        colors: colorsFor(process.stdout),
        width: Math.min(widest, columnsOf(process.stdout, 100)),
        language: await locales[spokenLocale()].report(),
      })
    case 'json':
      return json(drafts)
    case 'sarif':
      return sarif(drafts, { version, language: await locales[spokenLocale()].report() })
    case 'github':
      return github(drafts)
    case 'junit':
      return junit(drafts, failOn === 'never' ? {} : { failOn })
  }
}
