import { plainMarkOf, septetsOf } from '@declinekit/core'

/** The nearest text that GSM-7 can say, or undefined where there is none, as for a Cyrillic letter. An accent is taken off. */
export function plainFormOf(character: string): string | undefined {
  const mark = plainMarkOf(character)
  if (mark !== undefined) return mark
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '')
  const sayable = bare !== '' && Array.from(bare).every((letter) => septetsOf(letter) !== undefined)
  return sayable ? bare : undefined
}
