import { situationSchema } from '@declinekit/core'

/** What a field may hold, as far as a text that was given for it can be read in more than one way. */
type Sort = 'text' | 'number' | 'structure'

/** What is read of a schema. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string
      readonly innerType?: Schema
      readonly options?: readonly Schema[]
      readonly shape?: Readonly<Record<string, Schema>>
      readonly element?: Schema
      readonly values?: readonly unknown[]
    }
  }
}

/**
 * The value that a text stands for in a field of a situation: a number where the field is one, what JSON can read where it holds parts or a
 * list, and otherwise the text itself, for the schema to judge.
 */
export function fieldValue(path: readonly string[], text: string): unknown {
  // Most cells of a batch can be read in one way only.
  if (!/^[-\d[{]/u.test(text)) return text
  const sorts = sortsAt(path)
  if (sorts.has('number') && /^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text)
  return sorts.has('structure') && /^[[{]/u.test(text) ? parsed(text) : text
}

/** What a field may hold; a field that only `check` knows may hold anything but numbers. */
function sortsAt(path: readonly string[]): ReadonlySet<Sort> {
  let schemas = alternativesOf(situationSchema)
  for (const key of path) schemas = schemas.flatMap((schema) => innerOf(schema, key)).flatMap(alternativesOf)
  return new Set<Sort>(schemas.length === 0 ? ['text', 'structure'] : schemas.map(sortOf))
}

/** The schemas that one of them is enough for, without what only says that a field may be left out. */
function alternativesOf(schema: Schema): Schema[] {
  const { innerType, options } = schema._zod.def
  if (innerType !== undefined) return alternativesOf(innerType)
  return options === undefined ? [schema] : options.flatMap(alternativesOf)
}

function innerOf({ _zod: { def } }: Schema, key: string): Schema[] {
  if (def.element !== undefined) return /^\d+$/u.test(key) ? [def.element] : []
  return def.shape !== undefined && Object.hasOwn(def.shape, key) ? [def.shape[key]!] : []
}

function sortOf({ _zod: { def } }: Schema): Sort {
  if (def.type === 'object' || def.type === 'array') return 'structure'
  return def.type === 'number' || typeof def.values?.[0] === 'number' ? 'number' : 'text'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
