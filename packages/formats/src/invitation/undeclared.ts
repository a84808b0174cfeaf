import { decodeText } from './bytes'

/**
 * A mail whose bytes outside of ASCII are UTF-8 where no charset is declared for them. Old programs write Cyrillic headers as they are, and
 * bodies without a charset; a reader of mails takes both for UTF-8. What is declared stays untouched.
 */
export function withDeclaredText(bytes: Uint8Array): Uint8Array {
  const end = endOfHeaders(bytes)
  const head = inUtf8(bytes.subarray(0, end))
  const declared =
    /charset\s{0,9}=|multipart\/|content-transfer-encoding:\s{0,9}(?:base64|quoted-printable)/iu
  const body = declared.test(new TextDecoder().decode(head))
    ? bytes.subarray(end)
    : inUtf8(bytes.subarray(end))
  const whole = new Uint8Array(head.length + body.length)
  whole.set(head)
  whole.set(body, head.length)
  return whole
}

/** Offset behind the first empty line. */
function endOfHeaders(bytes: Uint8Array): number {
  for (let feed = bytes.indexOf(0x0a); feed !== -1; feed = bytes.indexOf(0x0a, feed + 1)) {
    const next = bytes[feed + 1] === 0x0d ? feed + 2 : feed + 1
    if (bytes[next] === 0x0a) return next + 1
  }
  return bytes.length
}

function inUtf8(bytes: Uint8Array): Uint8Array {
  return bytes.every((byte) => byte < 0x80) ? bytes : new TextEncoder().encode(decodeText(bytes))
}
