import type { Finding, Severity } from '../../model/finding'
import type { Part } from '../../model/letter'
import { lineEnd } from '../../text/classes'
import { regionsIn, type Region } from '../checked-file'

/** A finding with the number it goes by on the page. */
export interface NumberedFinding {
  readonly number: number
  readonly finding: Finding
  /** Where it stands; undefined where it is about the whole letter. */
  readonly at: { readonly start: number; readonly end: number } | undefined
  /** Whether it is the first of its rule, the one that says why. */
  readonly isFirst: boolean
}

/** A run of text in which nothing changes: the same sentence, the same findings. */
export interface Piece {
  readonly text: string
  readonly part: Part | undefined
  /** The weight of the innermost finding on it. */
  readonly severity: Severity | undefined
  /** Findings that begin with it. */
  readonly beginning: readonly NumberedFinding[]
}

/** A paragraph with what it does and what is said about it. */
export interface Paragraph {
  readonly pieces: readonly Piece[]
  /** Parts that begin in it. */
  readonly parts: readonly Part[]
  /** Findings that begin in it. */
  readonly findings: readonly NumberedFinding[]
}

/** Findings in the order of the text, the wider before the narrower, numbered from 1; those about the whole come first. */
export function numbered(text: string, findings: readonly Finding[]): NumberedFinding[] {
  const regionOf = regionsIn(text)
  const told = new Set<string>()
  return findings
    .map((finding) => ({ finding, at: broadened(regionOf(finding), text) }))
    .toSorted((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1) || (b.at?.end ?? 0) - (a.at?.end ?? 0))
    .map(({ finding, at }, index) => {
      const isFirst = !told.has(finding.rule)
      told.add(finding.rule)
      return { number: index + 1, finding, at, isFirst }
    })
}

/** A place between two characters has nothing to mark, so it takes the character that follows; half a character is none. */
function broadened(region: Region | undefined, text: string): NumberedFinding['at'] {
  if (region === undefined || text.trim() === '') return undefined
  const from = Math.min(region.start, text.length - 1)
  const start = splitsCharacter(text, from) ? from - 1 : from
  const to = Math.max(region.end, start + 1)
  return { start, end: splitsCharacter(text, to) ? to + 1 : to }
}

function splitsCharacter(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
}

/** The letter cut into paragraphs, and these wherever a sentence or a finding begins or ends: one sweep, however much is found. */
export function paragraphsOf(
  text: string,
  parts: readonly Part[],
  findings: readonly NumberedFinding[],
): Paragraph[] {
  const starts = paragraphStarts(text)
  const placed = findings.filter(({ at }) => at !== undefined)
  const cuts = cutsOf(text, starts, parts, placed)
  const paragraphs: { pieces: Piece[]; parts: Part[]; findings: NumberedFinding[] }[] = []
  const open: NumberedFinding[] = []
  let [nextPart, nextFinding] = [0, 0]
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    if (starts.has(start)) paragraphs.push({ pieces: [], parts: [], findings: [] })
    const paragraph = paragraphs.at(-1)!
    while (nextPart < parts.length && parts[nextPart]!.end <= start) nextPart++
    const near = parts[nextPart]
    const part = near !== undefined && near.start <= start ? near : undefined
    if (part?.start === start) paragraph.parts.push(part)
    const beginning: NumberedFinding[] = []
    while (placed[nextFinding]?.at?.start === start) beginning.push(placed[nextFinding++]!)
    paragraph.findings.push(...beginning)
    // What began last lies innermost; one that ended below another in the pile is taken off when it comes up.
    open.push(...beginning)
    while (open.length > 0 && open.at(-1)!.at!.end <= start) open.pop()
    const severity = open.at(-1)?.finding.severity
    paragraph.pieces.push({ text: text.slice(start, cuts[index + 1]), part, severity, beginning })
  }
  return paragraphs
}

const paragraphBreaks = new RegExp(`(?:${lineEnd.source})(?:[ \\t]*(?:${lineEnd.source}))+`, 'g')

/** Where paragraphs begin: at the first line, and at each after an empty one. */
function paragraphStarts(text: string): ReadonlySet<number> {
  return new Set([0, ...Array.from(text.matchAll(paragraphBreaks), (found) => found.index + found[0].length)])
}

function cutsOf(
  text: string,
  starts: ReadonlySet<number>,
  parts: readonly Part[],
  placed: readonly NumberedFinding[],
): number[] {
  const cuts = new Set([...starts, text.length])
  for (const { start, end } of parts) cuts.add(start).add(end)
  for (const { at } of placed) cuts.add(at!.start).add(at!.end)
  return [...cuts].sort((a, b) => a - b)
}
