import { guessAmong } from './guess'
import type { PlaceOf } from './situation'
import { detectLocale, localeIds, type LocaleId } from '../locales'
import { UsageError } from '../usage-error'
import { say } from '../words/words'

/** The language that is named, or else told by the letters of a text. @throws UsageError where it is none of ours. */
export async function letterLocale(
  named: string | undefined,
  text: string,
  placeOf?: PlaceOf,
): Promise<LocaleId> {
  if (named === undefined || named === 'auto') return detectLocale(text)
  const id = localeIds.find((known) => known === named)
  if (id !== undefined) return id
  const at = await placeOf?.(['locale'])
  throw new UsageError(
    `${say('error.locale', { at: at === undefined ? '' : `${at}: `, value: named })}${await guessAmong(named, localeIds)} ${say('error.valid', { values: ['auto', ...localeIds].join(', ') })}`,
  )
}

/**
 * The facts that are written in somebody’s language, in one text; ids are English always.
 * The reader’s language decides: the sender’s name counts only where nothing else is known.
 */
export function namesIn(situation: Readonly<Record<string, unknown>>): string {
  const { to, company, position, place, from } = situation
  const known = [to, company, position, place].flatMap(textsIn).join(' ')
  return /\p{L}/u.test(known) ? known : textsIn(from).join(' ')
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  // Addresses are written in Latin letters by everybody, and the gender is an id.
  const { email: _email, phone: _phone, gender: _gender, ...parts } = value as Record<string, unknown>
  return Object.values(parts).filter((part) => typeof part === 'string')
}
