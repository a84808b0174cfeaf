import { lineEnd } from '../text/classes'
import { firstIndexWhere } from '../text/ordered'

/** Tells line and column of offsets in a text, both counted from 1; the line starts are found once, when first asked for. */
export function positionsIn(
  text: string,
): (offset: number) => { readonly line: number; readonly column: number } {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = firstIndexWhere(starts, (start) => start > offset)
    return { line, column: offset - starts[line - 1]! + 1 }
  }
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(new RegExp(lineEnd, 'g')), (end) => end.index + end[0].length)]
}
