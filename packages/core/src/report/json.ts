import { severities, type Finding, type Severity } from '../model/finding'
import type { Reading } from '../read/reading'
import { countsOf, type CheckedFile } from './checked-file'
import { score } from './score'

/** The findings of some files, as {@link json} writes them; its JSON Schema is `@declinekit/core/findings.schema.json`. */
export interface FindingsDocument {
  /** Grows when a program that reads this version could no longer; new fields alone do not change it. */
  readonly version: 1
  readonly summary: Readonly<Record<'files' | Severity, number>>
  readonly files: readonly FileFindings[]
}

/** One file of a {@link FindingsDocument}. */
export interface FileFindings extends Partial<Pick<Reading, 'locale' | 'refusal' | 'parts'>> {
  readonly file: string
  /** 0 to 100, see {@link score}. */
  readonly score: number
  /** Whether nothing was found that weighs as an error. */
  readonly ok: boolean
  readonly findings: readonly Finding[]
}

/**
 * Findings for a program, as versioned JSON.
 *
 * @example
 * JSON.parse(json([{ file: 'draft.txt', text, findings }])).summary
 * // { files: 1, error: 1, warning: 0, advice: 0 }
 */
export function json(files: readonly CheckedFile[]): string {
  const document: FindingsDocument = {
    version: 1,
    summary: { files: files.length, ...countsOf(files.flatMap(({ findings }) => findings)) },
    files: files.map(fileFindings),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function fileFindings({ file, findings, reading }: CheckedFile): FileFindings {
  return {
    file,
    ...(reading === undefined
      ? {}
      : { locale: reading.locale, refusal: reading.refusal, parts: reading.parts }),
    score: score(findings).score,
    ok: findings.every(({ severity }) => severity !== severities[0]),
    findings,
  }
}
