import { wordsOfLanguages } from './languages'

/** Lines from which on a mail repeats another one; programs of every language draw the same rule. */
const beginsQuotation = [/^_{20,}$/u, ...wordsOfLanguages.flatMap(({ quotations }) => quotations)]

/** A line of a message, with its number in the whole message, from 1. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
}

/**
 * The lines that the writer of a mail wrote: without quoted mails, from `>`, “On … wrote:”, «… пишет:» or a header block on.
 * Where nothing stands above the quotation, the quoted lines alone are left out.
 */
export function ownLines(text: string): NumberedLine[] {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line.trim() }))
  const end = lines.findIndex((line, index) =>
    quotes(line.text, lines[index + 1]?.text, lines[index + 2]?.text),
  )
  const above = end === -1 ? lines : lines.slice(0, end)
  const own = above.filter((line) => !line.text.startsWith('>'))
  return own.some((line) => line.text !== '') ? own : lines.filter((line) => !line.text.startsWith('>'))
}

function quotes(line: string, next = '', afterNext = ''): boolean {
  if (line.length > 300) return false
  const header = wordsOfLanguages.find(({ repeatedHeader }) => repeatedHeader.from.test(line))?.repeatedHeader
  if (header !== undefined) return header.next.test(next) || header.next.test(afterNext)
  // Programs wrap a long “On … wrote:” over two lines.
  const joined = /^on /iu.test(line) && !line.endsWith(':') ? `${line} ${next}` : line
  return beginsQuotation.some((pattern) => pattern.test(joined))
}
