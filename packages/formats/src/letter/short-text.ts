import type { Letter, Move } from '@declinekit/core'

const said: ReadonlySet<Move> = new Set<Move>(['thanks', 'refusal', 'reason', 'request', 'inquiry'])

/** The sentences that thank and refuse, in one line: what fits into the comment of a calendar reply. */
export function shortTextOf({ parts, text }: Letter): string {
  const chosen = parts.filter(({ moves }) => moves.some((move) => said.has(move)))
  const short = chosen.map((part) => part.text).join(' ')
  return (short === '' ? text : short).replace(/\s+/gu, ' ').trim()
}
