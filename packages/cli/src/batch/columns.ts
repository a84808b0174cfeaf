import { nearest, situationSchema } from '@declinekit/core'
import type { LocaleId } from '../locales'
import english from './columns.en.json'
import russian from './columns.ru.json'

/** What a column says: a path of a situation, or what stands beside it. */
export type Column = readonly string[]

/** Columns that our own files of errors add, so that a mended one can be given again. */
const ownColumns: ReadonlySet<string> = new Set(['line', 'error'])

/** Column names as people write them, in one spelling. */
const keyOf = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ')

/** The words that people use for columns, by the path of a situation; English has every path. */
export const aliases = { en: english, ru: russian } satisfies Readonly<
  Record<LocaleId, Readonly<Record<string, readonly string[]>>>
>

const paths = Object.keys(english)

const byName: ReadonlyMap<string, Column> = new Map([
  ...Object.values(aliases).flatMap((words) =>
    Object.entries(words).flatMap(([path, names]) => names.map((name) => named(name, path))),
  ),
  ...paths.flatMap((path) => [named(path, path), named(path.replaceAll('.', ' '), path)]),
])

function named(name: string, path: string): readonly [string, Column] {
  return [keyOf(name), path.split('.')]
}

const fields: ReadonlySet<string> = new Set(Object.keys(situationSchema._zod.def.shape))

/** The columns of a header, and the names that mean nothing. */
export interface Header {
  /** In the order of the header; undefined for a column that is left out. */
  readonly columns: readonly (Column | undefined)[]
  readonly unknown: readonly { readonly name: string; readonly nearest: string | undefined }[]
}

/** Understands the names of columns: fields of a situation, their paths, and the words people use for them in any language. */
export function readHeader(names: readonly string[]): Header {
  const unknown: { name: string; nearest: string | undefined }[] = []
  const columns = names.map((name) => {
    const column = columnOf(name)
    if (column === undefined && name.trim() !== '' && !ownColumns.has(keyOf(name)))
      unknown.push({ name, nearest: nearest(name, paths) })
    return column
  })
  return { columns, unknown }
}

/** What a column of this name says; undefined where it means nothing. */
export function columnOf(name: string): Column | undefined {
  const known = byName.get(keyOf(name))
  if (known !== undefined) return known
  const path = name.trim().split('.')
  return fields.has(path[0] ?? '') ? path : undefined
}
