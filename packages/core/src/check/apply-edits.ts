import { DeclinekitError } from '../errors'
import type { Edit, Finding } from '../model/finding'

/**
 * The text with the edits of its findings applied, all edits of a finding or none. A finding of which an edit overlaps an earlier one is left
 * for a second run, so that every other character stays as it was.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where the text is no string or the findings are no list.
 * @example
 * const findings = check(draft, { locale: en })
 * const mended = applyEdits(draft, findings)
 */
export function applyEdits(text: string, findings: readonly MendedFinding[]): string {
  if (typeof text !== 'string' || !Array.isArray(findings)) {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      'applyEdits takes the text that was checked, and its findings; of a letter pass `letter.text`.',
    )
  }
  const placed = findings
    .flatMap((finding: MendedFinding) => (finding.edits ?? []).map((edit): PlacedEdit => ({ edit, finding })))
    .toSorted((a, b) => inOrder(a.edit, b.edit))
  const postponed = overlapping(placed)
  let result = ''
  let from = 0
  let last: Edit | undefined
  for (const { edit, finding } of placed) {
    if (postponed.has(finding) || isSame(edit, last)) continue
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
    last = edit
  }
  return result + text.slice(from)
}

type MendedFinding = Pick<Finding, 'edits'>

interface PlacedEdit {
  readonly edit: Edit
  readonly finding: MendedFinding
}

/** The findings of which an edit overlaps one that comes before it. */
function overlapping(placed: readonly PlacedEdit[]): ReadonlySet<MendedFinding> {
  const postponed = new Set<MendedFinding>()
  let from = 0
  let last: Edit | undefined
  for (const { edit, finding } of placed) {
    if (isSame(edit, last)) continue
    if (edit.start < from) postponed.add(finding)
    else {
      from = edit.end
      last = edit
    }
  }
  return postponed
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
