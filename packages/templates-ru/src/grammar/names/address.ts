import { noBreakSpace } from '../no-break-space'
import type { NameParts } from '../types'

/**
 * The name as a signature or an envelope has it: initials before the surname, held together by no-break
 * spaces.
 *
 * @example
 * shortName({ given: 'Екатерина', patronymic: 'Михайловна', family: 'Васильева' }) // 'Е. М. Васильева'
 */
export function shortName(person: NameParts): string {
  const { given = '', family, patronymic = '' } = person
  const first = [given, patronymic].filter(Boolean)
  const written = family ? [...first.map(initialOf), family.replace(/ /g, noBreakSpace)] : first
  return written.join(noBreakSpace)
}

/**
 * First name and patronymic, the respectful address; nothing where either is unknown or only an initial.
 *
 * @example
 * formalAddress({ given: 'Екатерина', patronymic: 'Михайловна', family: 'Васильева' })
 * // 'Екатерина Михайловна'
 */
export function formalAddress(person: NameParts): string | undefined {
  const { given, patronymic } = person
  if (!given || !patronymic || given.endsWith('.') || patronymic.endsWith('.')) return undefined
  return `${given} ${patronymic}`
}

// «Анна-Мария» gives «А.-М.», «Чжи Хун» gives «Ч. Х.»; an initial stays as it is
function initialOf(part: string): string {
  if (part.endsWith('.')) return part
  return part
    .replace(/ (?=\p{Ll})\S+$/u, '')
    .replace(/([^ -])[^ -]*/gu, (_, first: string) => `${first.toUpperCase()}.`)
    .replace(/ /g, noBreakSpace)
}
