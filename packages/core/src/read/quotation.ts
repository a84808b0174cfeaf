import type { Ear } from '../language/language'
import { hears } from './hears'
import type { Line } from './lines'

/** Drops lines behind `>`, and all that follows the line that opens somebody else’s text. */
export function withoutQuotation(lines: readonly Line[], ear: Ear): Line[] {
  const own: Line[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.text.startsWith('>')) continue
    if (opensQuotation(line, ear)) {
      if (lines[index + 1]?.text.startsWith('>') === true) continue
      break
    }
    own.push(line)
  }
  return own
}

function opensQuotation(line: Line, ear: Ear): boolean {
  if (/^-{3,}.*-{3,}$/u.test(line.text) || /^_{20,}$/u.test(line.text)) return true
  if (line.text.length > 200) return false
  return hears(ear, line.text, (meaning) => meaning === 'quotation') !== undefined
}
