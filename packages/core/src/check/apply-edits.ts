import { DeclinekitError } from '../errors'
import type { Edit, Finding } from '../model/finding'

/**
 * The text with the edits of its findings applied. Edits that overlap an earlier one are left for a second run, so that every other
 * character stays as it was.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where the text is no string or the findings are no list.
 * @example
 * const findings = check(draft, { locale: en })
 * const mended = applyEdits(draft, findings)
 */
export function applyEdits(text: string, findings: readonly Pick<Finding, 'edits'>[]): string {
  if (typeof text !== 'string' || !Array.isArray(findings)) {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      'applyEdits takes the text that was checked, and its findings; of a letter pass `letter.text`.',
    )
  }
  const edits = findings.flatMap((finding) => finding.edits ?? []).toSorted(inOrder)
  let result = ''
  let from = 0
  let last: Edit | undefined
  for (const edit of edits) {
    if (edit.start < from || isSame(edit, last)) continue
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
    last = edit
  }
  return result + text.slice(from)
}

function isSame(edit: Edit, other: Edit | undefined): boolean {
  return (
    other !== undefined && edit.start === other.start && edit.end === other.end && edit.text === other.text
  )
}

/** By place; an insertion before a replacement at the same place, and the longer replacement, which mends more, before the shorter. */
function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || b.end - a.end
}
