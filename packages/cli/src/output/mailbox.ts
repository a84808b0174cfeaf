import type { Mailbox } from '@declinekit/formats'

/** The address of a person of a situation, with the name beside it; undefined where no address is known. */
export function mailboxOf(person: unknown): Mailbox | undefined {
  const address = partsOf(person)['email']
  if (typeof address !== 'string' || address === '') return undefined
  const name = displayName(person)
  return { address, ...(name === undefined ? {} : { name }) }
}

/** The addresses of one or several people of a situation; who has none is left out. */
export function mailboxesOf(people: unknown): readonly Mailbox[] {
  return (Array.isArray(people) ? people : [people]).map(mailboxOf).filter((found) => found !== undefined)
}

/** The name of a person of a situation, as it stands beside an address; undefined where it is not known. */
export function displayName(person: unknown): string | undefined {
  if (typeof person === 'string') return person
  const { given, patronymic, family } = partsOf(person)
  const name = [given, patronymic, family].filter((part) => typeof part === 'string').join(' ')
  return name === '' ? undefined : name
}

function partsOf(person: unknown): Readonly<Record<string, unknown>> {
  return typeof person === 'object' && person !== null ? (person as Readonly<Record<string, unknown>>) : {}
}
