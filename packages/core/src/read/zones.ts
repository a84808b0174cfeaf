import type { Token } from '../language/tokenizer'
import type { HearingLanguage } from '../language/hearing-language'
import type { Move } from '../model/move'
import type { Characters } from '../text/characters'
import { closeOf } from './close'
import { headOf } from './head'
import type { Line } from './lines'
import { withoutQuotation } from './quotation'
import type { Span } from '../text/span'

/** A stretch known by its place in the letter. */
export interface Zone extends Span {
  readonly moves: readonly Move[]
}

/** A text taken apart by place: what stands before the body, the lines of the body, what stands after. */
export interface Zones {
  readonly before: readonly Zone[]
  readonly body: readonly Line[]
  readonly after: readonly Zone[]
}

/** Finds greeting, body, close, signature; the quoted thread below a reply is left out altogether. */
export function zonesOf(
  text: string,
  lines: readonly Line[],
  tokens: readonly Token[],
  characters: Characters,
  language: HearingLanguage,
): Zones {
  const own = withoutQuotation(lines, tokens, characters, language.ear)
  const head = headOf(text, own, language)
  const rest = own.slice(head.lines)
  if (head.remainder !== undefined) rest.unshift(head.remainder)
  const close = closeOf(rest, language.ear)
  return { before: head.zones, body: close.body, after: close.zones }
}
