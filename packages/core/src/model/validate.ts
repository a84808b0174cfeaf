import type * as z from 'zod/mini'
import { DeclinekitError, describeProblems, type Problem } from '../errors'
import { alternativeRows } from './alternative'
import { contradictionsIn, type OwnValues } from './consistency'
import { nearest } from './nearest'
import {
  contextSchema,
  situationSchema,
  withReasons,
  type CompleteContext,
  type CompleteSituation,
} from './situation'

type Issue = z.core.$ZodIssue

/** The schemas of a language: its own reasons are valid too. */
export interface Schemas {
  readonly situation: z.ZodMiniType
  readonly context: z.ZodMiniType
  readonly own: OwnValues
}

/** The schemas of a language with these reasons and regions of its own. */
export function schemasFor(own: OwnValues): Schemas {
  const reasons = Object.keys(own.reasons)
  return reasons.length === 0
    ? { situation: situationSchema, context: contextSchema, own }
    : { ...withReasons(reasons), own }
}

/** The situation with defaults filled in. @throws DeclinekitError `INVALID_SITUATION` with every problem at once. */
export function validateSituation(input: unknown, schemas: Schemas): CompleteSituation {
  return validate(input, schemas.situation, schemas.own) as CompleteSituation
}

/** What is known of a draft’s situation. @throws DeclinekitError `INVALID_SITUATION` with every problem at once. */
export function validateContext(input: unknown, schemas: Schemas): CompleteContext {
  return validate(input, schemas.context, schemas.own) as CompleteContext
}

function validate(input: unknown, schema: z.ZodMiniType, own: OwnValues): unknown {
  const result = schema.safeParse(input)
  const problems = result.success
    ? contradictionsIn(result.data as CompleteContext, own)
    : result.error.issues.flatMap((issue) => problemsOf(issue, input, schema))
  if (result.success && problems.length === 0) return result.data
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  throw new DeclinekitError(
    'INVALID_SITUATION',
    `The situation has ${count}:\n${describeProblems(problems)}`,
    { problems },
  )
}

function problemsOf(issue: Issue, input: unknown, schema: z.ZodMiniType): Problem[] {
  const path = issue.path.map(String).join('.')
  const given = valueAt(input, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, keysAt(schema, issue.path)))
    case 'invalid_value':
      return [notAmong(path, given, issue.values.map(String))]
    case 'invalid_union':
      // Of the shapes that would do, the one that was meant tells what is wrong with it.
      if (!('discriminator' in issue)) {
        const meant = issue.errors.find((branch) => branch.every((inner) => !isOtherKind(inner)))
        if (meant !== undefined)
          return meant.flatMap((inner) =>
            problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, input, schema),
          )
      }
      return 'discriminator' in issue
        ? [notAmong(path, given, Object.keys(alternativeRows))]
        : [
            {
              path,
              message: `is ${kindOf(given)}`,
              expected: 'a text, or an object with the parts of a name',
            },
          ]
    case 'invalid_type':
      return [
        {
          path,
          message: given === undefined ? 'is missing' : `is ${kindOf(given)}`,
          expected: expectedAt(issue, schema),
        },
      ]
    case 'too_big':
    case 'too_small':
      return [{ path, message: 'is out of range', expected: rangeOf(issue) }]
    default:
      return [{ path, message: issue.message }]
  }
}

/** Whether a shape of a union does not suit at all: another kind of value was given. */
function isOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_type') return true
  return issue.code === 'invalid_union' && issue.errors.every((branch) => branch.some(isOtherKind))
}

function unknownKey(path: string, key: string, valid: readonly string[]): Problem {
  const guess = nearest(key, valid)
  return {
    path: path === '' ? key : `${path}.${key}`,
    message: 'is not a known field',
    expected: valid.join(', '),
    ...(guess === undefined ? {} : { nearest: guess }),
  }
}

function notAmong(path: string, given: unknown, valid: readonly string[]): Problem {
  const guess = typeof given === 'string' ? nearest(given, valid) : undefined
  return {
    path,
    message: given === undefined ? 'is missing' : `${quote(given)} is not valid here`,
    expected: valid.join(', '),
    ...(guess === undefined ? {} : { nearest: guess }),
  }
}

function quote(value: unknown): string {
  if (typeof value !== 'string') return kindOf(value)
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'a text'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function expectedAt(issue: z.core.$ZodIssueInvalidType, schema: z.ZodMiniType): string {
  const keys = keysAt(schema, issue.path)
  const kinds: Record<string, string> = {
    string: 'a text',
    array: 'a list',
    object: 'an object',
    int: 'a whole number',
  }
  const kind = kinds[issue.expected] ?? issue.expected
  return keys.length > 0 && issue.expected === 'object' ? `${kind} with ${keys.join(', ')}` : kind
}

function rangeOf(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
  return issue.origin === 'array' ? `${bound} entries` : bound
}

/** What stands at a path; own properties only, so that a path through `__proto__` finds nothing. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

interface Definition {
  readonly type: string
  readonly shape?: Record<string, { _zod: { def: Definition } }>
  readonly innerType?: { _zod: { def: Definition } }
  readonly element?: { _zod: { def: Definition } }
  readonly options?: readonly { _zod: { def: Definition } }[]
}

/** The field names that are valid in the object at a path. */
function keysAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
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
