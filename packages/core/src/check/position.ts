import { lineEnd } from '../text/classes'

/** Tells line and column of offsets in a text, both counted from 1; the line starts are found once, when first asked for. */
export function positionsIn(
  text: string,
): (offset: number) => { readonly line: number; readonly column: number } {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(new RegExp(lineEnd, 'g')), (end) => end.index + end[0].length)]
}
