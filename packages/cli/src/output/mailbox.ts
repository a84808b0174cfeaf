import type { Mailbox } from '@declinekit/formats'

/** The address of a person of a situation, with the name beside it; undefined where no address is known. */
export function mailboxOf(person: unknown): Mailbox | undefined {
  if (typeof person !== 'object' || person === null) return undefined
  const { email, given, patronymic, family } = person as Readonly<Record<string, unknown>>
  if (typeof email !== 'string' || email === '') return undefined
  const name = [given, patronymic, family].filter((part) => typeof part === 'string').join(' ')
  return { address: email, ...(name === '' ? {} : { name }) }
}
