/** What a character is to the tokenizer. */
const unknown = 0
export const letter = 1
export const joiner = 2
export const comma = 3
export const mark = 4
const other = 5
export const money = 6

/** The kinds of characters, found out as they are met: most texts hold a few dozen. */
const kinds = new Uint8Array(0x10000)
for (const [kind, characters] of [
  [joiner, "'’‘ʼ-‑"],
  [comma, ','],
  [mark, ';:(—–'],
  [money, '$€£₽¥'],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind
}
const wordCharacter = /[\p{L}\p{M}\p{N}]/u

/** The kind of a character of a text; of a letter beyond the first plane, at either half. */
export function tokenKindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code]!
  if (known !== unknown) return known
  // Letters beyond the first plane come in two halves.
  if (code >= 0xd800 && code <= 0xdfff) return wordCharacter.test(wholeCharacter(text, at)) ? letter : other
  return (kinds[code] = wordCharacter.test(text[at]!) ? letter : other)
}

function wholeCharacter(text: string, at: number): string {
  const isSecondHalf = text.charCodeAt(at) >= 0xdc00
  return String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0xfffd)
}
