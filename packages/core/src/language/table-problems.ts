import { nearest } from '../model/nearest'
import type { Problem } from '../model/problem'
import { wrongType } from '../model/schema-problems'

/** What is wrong with a list of templates or cues; each is tried. */
export function listProblems<Item>(
  path: string,
  list: readonly Item[] | undefined,
  attempt: (item: Item) => unknown,
): Problem[] {
  if (!Array.isArray(list))
    return [{ path, kind: 'not-a-list', message: 'is no list', expected: 'a list of texts' }]
  return list.flatMap((item: Item) => {
    try {
      attempt(item)
      return []
    } catch (error) {
      const message = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
      return [{ path, kind: 'malformed', message }]
    }
  })
}

/** What is wrong with a table that may be left out: that it is none, or keys that it has and should not have, each with the nearest valid one. */
export function tableProblems(path: string, table: unknown, valid?: readonly string[]): Problem[] {
  if (table !== undefined && !isTable(table))
    return [wrongType(path, table, { expects: 'object', expected: 'an object' })]
  return Object.keys(table ?? {})
    .filter((key) => valid !== undefined && !valid.includes(key))
    .map((key) => {
      const guess = nearest(key, valid!)
      return {
        path: path === '' ? key : `${path}.${key}`,
        kind: 'unknown-key',
        message: 'is not a known key',
        ...(guess === undefined ? {} : { nearest: guess }),
      }
    })
}

/** What is wrong with a table of texts, which may be left out. */
export function textProblems(path: string, table: unknown): Problem[] {
  return [
    ...tableProblems(path, table),
    ...entriesOf(table as Readonly<Record<string, unknown>>).flatMap(([key, text]) =>
      typeof text === 'string'
        ? []
        : [wrongType(`${path}.${key}`, text, { expects: 'text', expected: 'a text' })],
    ),
  ]
}

/** The entries of a table; none where it is left out, and none of what is no table, which {@link tableProblems} tells. */
export function entriesOf<Value>(table: Readonly<Record<string, Value>> | undefined): [string, Value][] {
  return isTable(table) ? Object.entries(table) : []
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
