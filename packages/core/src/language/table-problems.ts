import { nearest } from '../model/nearest'
import type { Problem } from '../model/problem'

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

/** Keys that a table has and should not have, each with the nearest valid one. */
export function unknownKeys(path: string, table: object | undefined, valid: readonly string[]): Problem[] {
  return Object.keys(table ?? {})
    .filter((key) => !valid.includes(key))
    .map((key) => {
      const guess = nearest(key, valid)
      return {
        path: path === '' ? key : `${path}.${key}`,
        kind: 'unknown-key',
        message: 'is not a known key',
        ...(guess === undefined ? {} : { nearest: guess }),
      }
    })
}
