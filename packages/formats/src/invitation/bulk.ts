/** Lines that are read of a mail; an invitation of more is a puzzle and no mail. */
export const mostMailLines = 100_000

/** A run of more full lines of base64 than this is an attached file of half a megabyte: a picture, a brochure. */
const longestRun = 8_000

/** The shortest line that counts as a full one of base64; programs write 60 to 76 characters. */
const fullLine = 60

/**
 * A mail without the bulk of its attached files, of which an invitation needs nothing, and with no more lines than are read. Reading lines is
 * what takes time in a mail; the files make up nearly all of them.
 */
export function withoutBulk(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly shortened: boolean } {
  const kept = new Uint8Array(bytes.length)
  let length = 0
  let lines = 0
  let run = 0
  for (let at = 0; at < bytes.length;) {
    const end = endOfLine(bytes, at)
    run = isFullBase64(bytes, at, end) ? run + 1 : 0
    if (run <= longestRun) {
      if (++lines > mostMailLines) return { bytes: kept.subarray(0, length), shortened: true }
      kept.set(bytes.subarray(at, end), length)
      length += end - at
    }
    at = end
  }
  return { bytes: kept.subarray(0, length), shortened: false }
}

/** Offset behind the line feed that ends the line, or of the end. */
function endOfLine(bytes: Uint8Array, at: number): number {
  const feed = bytes.indexOf(0x0a, at)
  return feed === -1 ? bytes.length : feed + 1
}

function isFullBase64(bytes: Uint8Array, start: number, end: number): boolean {
  let last = end
  while (last > start && (bytes[last - 1] === 0x0a || bytes[last - 1] === 0x0d)) last--
  if (last - start < fullLine) return false
  for (let at = start; at < last; at++) if (!base64[bytes[at]!]) return false
  return true
}

const base64 = new Uint8Array(256)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=')
  base64[character.charCodeAt(0)] = 1
