const hidden = new Set(['script', 'style', 'head', 'title', 'template'])
const breaking = /^(?:br|p|div|tr|li|h[1-6]|table|ul|ol|blockquote|hr|section|article|td|th)$/u
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
}

/** The words of an HTML mail, a line for each block. Read once from left to right, so that no markup makes it slow. */
export function wordsOfHtml(html: string): string {
  let words = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    words += html.slice(at, open === -1 ? html.length : open).replace(/\s+/gu, ' ')
    if (open === -1) break
    const close = html.startsWith('<!--', open) ? endOf(html, '-->', open) : endOf(html, '>', open)
    const tag = /^<(\/?)([a-z0-9]{1,12})/iu.exec(html.slice(open, open + 16))
    const name = tag?.[2]!.toLowerCase() ?? ''
    if (tag && breaking.test(name)) words += '\n'
    at = tag?.[1] === '' && hidden.has(name) ? endOfElement(html, name, close) : close
  }
  return decoded(words)
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

function endOf(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from)
  return at === -1 ? html.length : at + sign.length
}

function endOfElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s{0,9}>`, 'giu')
  end.lastIndex = from
  return end.exec(html) === null ? html.length : end.lastIndex
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : ''
    },
  )
}
