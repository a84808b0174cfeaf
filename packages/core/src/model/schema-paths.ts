import type * as z from 'zod/mini'

/** What stands at a path; own properties only, so that a path through `__proto__` finds nothing. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

/** The part of a schema’s definition that leads to what lies inside it. */
interface Definition {
  readonly type: string
  readonly shape?: Record<string, { _zod: { def: Definition } }>
  readonly innerType?: { _zod: { def: Definition } }
  readonly element?: { _zod: { def: Definition } }
  readonly options?: readonly { _zod: { def: Definition } }[]
}

/** The field names that are valid in the object at a path. */
export function keysAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  let level = [schema._zod.def as unknown as Definition].flatMap(objectsOf)
  for (const key of path) {
    level = level.flatMap((definition) => {
      if (definition.type === 'array') return definition.element ? objectsOf(definition.element._zod.def) : []
      const field = definition.shape?.[String(key)]
      return field === undefined ? [] : objectsOf(field._zod.def)
    })
  }
  return [...new Set(level.flatMap((definition) => Object.keys(definition.shape ?? {})))]
}

/** The object and list definitions behind optionals, defaults and unions. */
function objectsOf(definition: Definition): Definition[] {
  if (definition.innerType !== undefined) return objectsOf(definition.innerType._zod.def)
  if (definition.options !== undefined)
    return definition.options.flatMap((option) => objectsOf(option._zod.def))
  return definition.type === 'object' || definition.type === 'array' ? [definition] : []
}
