/** A content line of iCalendar (RFC 5545 §3.1), with the line itself kept as it stood. */
export interface ContentLine {
  /** In upper case. */
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
  /** The whole line, unfolded. */
  readonly raw: string
}

/** A component with its lines and the components inside. */
export interface CalendarComponent {
  readonly name: string
  readonly lines: readonly ContentLine[]
  readonly components: readonly CalendarComponent[]
}

interface OpenComponent extends CalendarComponent {
  readonly lines: ContentLine[]
  readonly components: OpenComponent[]
}

/** Components inside components deeper than any calendar has are dropped. */
const deepest = 16

/**
 * The components of a calendar text. Lenient: line ends of any kind, lines without a colon and components that are never closed are
 * passed over, since one broken line of a description must not hide the event.
 */
export function parseCalendar(text: string): CalendarComponent[] {
  const root: OpenComponent = { name: '', lines: [], components: [] }
  const open = [root]
  let skipped = 0
  for (const raw of unfolded(text)) {
    const line = parseLine(raw)
    if (line === undefined) continue
    if (line.name === 'BEGIN') {
      if (open.length > deepest) skipped++
      else {
        const component = { name: line.value.trim().toUpperCase(), lines: [], components: [] }
        open.at(-1)!.components.push(component)
        open.push(component)
      }
    } else if (line.name === 'END') {
      if (skipped > 0) skipped--
      else if (open.length > 1) open.pop()
    } else if (skipped === 0) open.at(-1)!.lines.push(line)
  }
  return root.components
}

function unfolded(text: string): string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/\n[ \t]/gu, '')
    .split('\n')
}

const nameAtStart = /^[A-Za-z0-9-]{1,64}(?=[;:])/u

/** A line taken apart at the first `;` and `:` outside quotes, or undefined where it is none. */
export function parseLine(raw: string): ContentLine | undefined {
  const name = nameAtStart.exec(raw)?.[0]
  if (name === undefined) return undefined
  const parameters = new Map<string, string>()
  let at = name.length
  while (raw[at] === ';') {
    const end = endOfParameter(raw, at + 1)
    const parameter = raw.slice(at + 1, end)
    const equals = parameter.indexOf('=')
    if (equals > 0)
      parameters.set(parameter.slice(0, equals).toUpperCase(), unquoted(parameter.slice(equals + 1)))
    at = end
  }
  if (raw[at] !== ':') return undefined
  return { name: name.toUpperCase(), parameters, value: raw.slice(at + 1), raw }
}

/** Offset of the `;` or `:` that ends a parameter, or of the end of the line. */
export function endOfParameter(raw: string, start: number): number {
  let quoted = false
  for (let at = start; at < raw.length; at++) {
    const character = raw[at]
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === ';' || character === ':')) return at
  }
  return raw.length
}

function unquoted(value: string): string {
  return value
    .replaceAll('"', '')
    .replace(/\^(['n^])/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'))
}

/** The first line of a name. */
export function lineOf(component: CalendarComponent, name: string): ContentLine | undefined {
  return component.lines.find((line) => line.name === name)
}

/** A value of type TEXT as it is meant (RFC 5545 §3.3.11). */
export function unescapedText(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
}

/** A text as a value of type TEXT; whatever ends its lines becomes `\n`. */
export function escapedText(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|[\r\n\u0085\u2028\u2029]/gu, '\\n')
}

/** Lines as they are sent: each folded at 75 octets of UTF-8 between characters, ended by CRLF. */
export function foldedLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const octets = (character: string): number => {
  const code = character.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

function folded(line: string): string {
  let result = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > 75) {
      result += '\r\n '
      length = 1
    }
    result += character
    length += size
  }
  return result
}
