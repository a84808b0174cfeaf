/** The sentence with a capital at its beginning, past an opening quotation mark. */
export function capitalise(sentence: string): string {
  const first = /^[«„“"'(]?\p{Ll}/u.exec(sentence)?.[0]
  return first === undefined ? sentence : first.toUpperCase() + sentence.slice(first.length)
}
