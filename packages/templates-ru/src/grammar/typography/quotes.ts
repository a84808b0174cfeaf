const anyQuote = /["«»„“”‟]/
const anyQuotes = new RegExp(anyQuote, 'g')
const startsWord = /[\p{L}\p{N}№#@$€₽+…«„]/u
const closesWord = /[\p{L}\p{N}.,!?;:…)%»“\]]/u

/**
 * Writes the outer quotes of a text as «…» and the inner ones as „…“, whatever marks were typed.
 *
 * @example
 * curlQuotes('"Торговый дом "Восток""') // '«Торговый дом „Восток“»'
 */
export function curlQuotes(text: string): string {
  let depth = 0
  return text.replace(anyQuotes, (mark, index: number) => {
    if (depth === 0 && isInchMark(text, index)) return mark
    if (opensHere(text, index, depth)) {
      depth += 1
      return depth === 1 ? '«' : '„'
    }
    depth = Math.max(0, depth - 1)
    return depth > 0 ? '“' : '»'
  })
}

// «монитор 24"»: after a digit and outside a quotation the mark means inches
function isInchMark(text: string, index: number): boolean {
  return text.charAt(index) === '"' && /\d/.test(text.charAt(index - 1))
}

function opensHere(text: string, index: number, depth: number): boolean {
  const mark = text.charAt(index)
  if (/[«„]/.test(mark)) return true
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  // within a quotation „“ is empty, and “… as this function writes it itself
  if (/[»”]$|„“/.test(before + mark) || (depth > 0 && mark + after === '“…')) return false
  const beforeWord = startsWord.test(after) || anyQuote.test(after)
  if (/^$|[\s([{«„—–-]/.test(before)) return beforeWord || depth === 0
  // between two marks, as in ""Восток" и К", the one touching the word decides
  if (anyQuote.test(before) && beforeWord && !closesWord.test(before)) return index < 2 || depth === 0
  return depth === 0 && beforeWord && !closesWord.test(before)
}

/** A name without the one pair of quotes that holds all of it. */
export function unquoted(name: string): string {
  return /^[«"„“]([^«»"„“”]+)[»"”“]$/u.exec(name)?.[1] ?? name
}
