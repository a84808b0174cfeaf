import type * as z from 'zod/mini'
import { alternativeRows } from './alternative'
import { nearest } from './nearest'
import type { ExpectedKind, Problem, FailureParams } from './problem'
import { keysAt, valueAt } from './schema-paths'

type Issue = z.core.$ZodIssue

/** An issue of a schema in our own words: what is wrong, what is valid there, and the nearest valid value. */
export function problemsOf(issue: Issue, input: unknown, schema: z.ZodMiniType): Problem[] {
  const path = issue.path.map(String).join('.')
  const given = valueAt(input, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, keysAt(schema, issue.path)))
    case 'invalid_value':
      return [notAmong(path, given, issue.values)]
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
            wrongType(path, given, {
              expects: 'person',
              expected: 'a text, or an object with the parts of a name',
            }),
          ]
    case 'invalid_type':
      return [wrongType(path, given, expectationAt(issue, schema))]
    case 'too_big':
      return [outOfRange(path, 'most', Number(issue.maximum), issue.origin)]
    case 'too_small':
      return [outOfRange(path, 'least', Number(issue.minimum), issue.origin)]
    case 'custom':
      return [refused(path, issue)]
    default:
      return [{ path, kind: 'malformed', message: issue.message }]
  }
}

/** Whether a shape of a union does not suit at all: another kind of value was given. */
function isOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_type') return true
  return issue.code === 'invalid_union' && issue.errors.every((branch) => branch.some(isOtherKind))
}

/** What is valid in a place. */
type Expected = Pick<Problem, 'expected' | 'expects' | 'values'>

function unknownKey(path: string, key: string, valid: readonly string[]): Problem {
  const guess = nearest(key, valid)
  return {
    path: path === '' ? key : `${path}.${key}`,
    kind: 'unknown-field',
    message: 'is not a known field',
    expected: valid.join(', '),
    ...(guess === undefined ? {} : { nearest: guess }),
  }
}

function notAmong(path: string, value: unknown, values: readonly unknown[]): Problem {
  const valid = values.map(String)
  const expected = valid.join(', ')
  if (typeof value !== typeof values[0]) return wrongType(path, value, { expected })
  const text = String(value)
  const guess = nearest(text, valid)
  const given = text === value ? JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text) : text
  return {
    path,
    kind: 'not-valid',
    message: `${given} is not valid here`,
    values: { given },
    expected,
    ...(guess === undefined ? {} : { nearest: guess }),
  }
}

/** That a value is missing, or of another type than is valid in its place. */
export function wrongType(path: string, given: unknown, expected: Expected): Problem {
  if (given === undefined) return { path, kind: 'missing', message: 'is missing', ...expected }
  const type = typeName(given)
  const message = `is ${type === 'null' ? '' : type === 'object' ? 'an ' : 'a '}${type}`
  return { path, kind: 'wrong-type', message, ...expected, values: { ...expected.values, type } }
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'string' ? 'text' : typeof value
}

function outOfRange(path: string, side: 'most' | 'least', bound: number, origin: string): Problem {
  const isList = origin === 'array'
  return {
    path,
    kind: 'out-of-range',
    message: 'is out of range',
    values: { [side]: bound },
    expected: `at ${side} ${bound}${isList ? ' entries' : ''}`,
    expects: `at-${side}${isList ? '-entries' : ''}`,
  }
}

/** What a refinement of the schema refuses; it says how in the parameters of its issue. */
function refused(path: string, { message, params }: z.core.$ZodIssueCustom): Problem {
  return { path, message, ...(params as unknown as FailureParams) }
}

const kindsOfType: Readonly<Record<string, readonly [ExpectedKind, string]>> = {
  string: ['text', 'a text'],
  array: ['list', 'a list'],
  object: ['object', 'an object'],
  int: ['whole-number', 'a whole number'],
}

function expectationAt(issue: z.core.$ZodIssueInvalidType, schema: z.ZodMiniType): Expected {
  const keys = keysAt(schema, issue.path).join(', ')
  if (keys !== '' && issue.expected === 'object')
    return { expects: 'fields', expected: `an object with ${keys}`, values: { keys } }
  const [expects, expected] = kindsOfType[issue.expected] ?? []
  return expects === undefined ? { expected: issue.expected } : { expects, expected: expected! }
}
