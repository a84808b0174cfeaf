import type { Token } from '../language/tokenizer'
import type { Ear } from '../language/ear'
import { hears } from './hears'
import { kindsOf, type Characters } from '../text/characters'
import type { Line } from './lines'
import { looksLikeName, nameIn } from './names-in-lines'

/** Characters of a line in which the opening of somebody else’s text is looked for: a disclaimer is one long line. */
const longestOpening = 200

/** Lines of a header, one for sender, date, addressee, subject. */
const fewestHeaderLines = 3

const headerLine = /^\*?\*?\p{L}[^:]{0,20}:/u
const time = /\d{1,2}:\d\d|(?:19|20)\d\d/
// “Tue, 3 Nov 2026 at 10:15, Anna <anna@example.com>:” opens a thread in any language. bounded: 281 characters
const attribution = /\d.{0,150}<[^<>\s]{1,80}@[^<>\s]{1,80}>.{0,20}:$/u

const colons = kindsOf('colon')

/** Drops lines behind `>`, and all that follows the line that opens somebody else’s text. */
export function withoutQuotation(
  lines: readonly Line[],
  tokens: readonly Token[],
  characters: Characters,
  ear: Ear,
): Line[] {
  const suspects = linesWithQuotingWord(lines, tokens)
  const hasColon = characters.has(colons)
  const own: Line[] = []
  let dropped = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const opens =
      !line.text.startsWith('>') &&
      ((isRule(line.text) && !isLineToSign(lines, index)) ||
        (suspects.has(index) && isHeardToOpen(openingOf(line), ear)) ||
        (hasColon && opensWithColon(lines, index, own.length === 0, ear)))
    if (opens && lines[index + 1]?.text.startsWith('>') !== true) break
    if (opens || line.text.startsWith('>')) {
      dropped = true
      continue
    }
    // No sentence goes on behind what was quoted inside it.
    own.push(dropped ? { ...line, afterBlank: true } : line)
    dropped = false
  }
  return own
}

/** The lines near whose beginning a word stands without which no cue of a quotation is heard: few, so that hardly any line is heard twice. */
function linesWithQuotingWord(lines: readonly Line[], tokens: readonly Token[]): Set<number> {
  const found = new Set<number>()
  let index = 0
  for (const { form, start } of tokens) {
    while (index < lines.length && lines[index]!.end <= start) index++
    if (form.quotes && index < lines.length && start < lines[index]!.start + longestOpening) found.add(index)
  }
  return found
}

/** Whether a line opens somebody else’s text in a way that takes a colon. */
function opensWithColon(lines: readonly Line[], index: number, isFirst: boolean, ear: Ear): boolean {
  if (!isFirst && opensHeader(lines, index)) return true
  const opening = openingOf(lines[index]!)
  if (attribution.test(opening)) return true
  // A line that mail programs wrap before its last word: “On 3 November 2026 Anna …⏎wrote:”.
  const next = lines[index + 1]?.text ?? ''
  if (!next.endsWith(':') || next.length > 80 || !time.test(opening)) return false
  const joined = `${opening} ${next}`
  return attribution.test(joined) || isHeardToOpen(joined, ear)
}

/** The beginning of a line. Where it is cut a figure stands for the rest, lest a cue of the end be heard there. */
function openingOf({ text }: Line): string {
  return text.length <= longestOpening ? text : `${text.slice(0, longestOpening)} 0`
}

function isHeardToOpen(opening: string, ear: Ear): boolean {
  return hears(ear, opening, (meaning) => meaning === 'quotation') !== undefined
}

/** “----- Original message -----”, or a line drawn across. */
function isRule(text: string): boolean {
  return text.startsWith('---')
    ? text.length >= 6 && text.endsWith('---')
    : text.startsWith('_') && /^_{20,}$/u.test(text)
}

/** Lines that may stand below a line to sign on: the name in type, the post, and how to reach the sender. */
const mostLinesBelowSignature = 4

/** Whether a drawn line is there to sign on: at the very end, or with a name below it and hardly anything else. */
function isLineToSign(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 2 + mostLinesBelowSignature)
  if (!lines[index]!.text.startsWith('_') || below.length > mostLinesBelowSignature) return false
  const [name] = below
  return name === undefined || (!headerLine.test(name.text) && looksLikeName(nameIn(name.text)))
}

/** “From: … Sent: … To: …” inside a draft. */
function opensHeader(lines: readonly Line[], index: number): boolean {
  let end = index
  while (end < lines.length && end < index + 6 && headerLine.test(lines[end]!.text)) end++
  return end - index >= fewestHeaderLines && lines.slice(index, end).some(({ text }) => time.test(text))
}
