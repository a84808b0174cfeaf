import { situationOptions } from '../commands/situation-options'
import type { Call } from '../commands/command'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { textOf, textsOf } from './arguments'
import { nameOf, readSource } from './source'
import type { Config } from './config'
import { parseObject, type ParsedObject } from './structured'

/** A situation as read: not validated yet, save that it is an object. */
export interface RawSituation {
  readonly situation: Record<string, unknown>
  /** The language that stands beside the facts in a file. */
  readonly locale: string | undefined
  /** Where a field was read, as `situation.yaml:3`; undefined where it came from the command line. */
  readonly placeOf: PlaceOf
}

/** Where a field was read, for messages. */
export type PlaceOf = (path: readonly string[]) => Promise<string | undefined>

/** Reads a situation: the defaults of the configuration, the file over them if one is named, and the options over both. */
export async function readSituation(
  path: string | undefined,
  { values, config }: Pick<Call, 'values' | 'config'>,
): Promise<RawSituation> {
  const file = path === undefined ? undefined : await readSituationFile(path)
  const { locale, ...facts } = file?.value ?? {}
  if (locale !== undefined && typeof locale !== 'string')
    throw new UsageError(say('error.localeNoText', { file: nameOf(path ?? '') }))
  const situation: Record<string, unknown> = { ...config.situation, ...facts }
  const fromCommandLine = applyOptions(situation, values)
  return {
    situation,
    locale,
    placeOf: placeIn(path, file, fromCommandLine, config),
  }
}

async function readSituationFile(path: string): Promise<ParsedObject> {
  return parseObject(await readSource(path), nameOf(path), say('error.noSituation', { file: nameOf(path) }))
}

/** Where a field was read: in the file, else in the configuration; nowhere for one from the command line. */
function placeIn(
  file: string | undefined,
  parsed: ParsedObject | undefined,
  fromCommandLine: ReadonlySet<string>,
  config: Config,
): PlaceOf {
  return async (path) => {
    const field = path[0] ?? ''
    if (fromCommandLine.has(field)) return undefined
    if (parsed !== undefined && !Object.hasOwn(parsed.value, field) && Object.hasOwn(config.situation, field))
      return config.placeOf(path)
    if (file === undefined || parsed === undefined) return config.placeOf(path)
    const line = await parsed.lineOf(path)
    return line === undefined ? nameOf(file) : `${nameOf(file)}:${line}`
  }
}

/** Lays the options of the command line over a situation. @returns the fields they set. */
export function applyOptions(situation: Record<string, unknown>, values: Call['values']): Set<string> {
  const fields = new Set<string>()
  const put = (target: readonly string[], value: unknown): void => {
    setAt(situation, target, value)
    fields.add(target[0] ?? '')
  }
  for (const [name, { path }] of Object.entries(situationOptions)) {
    const value = textOf(values, name)
    if (value !== undefined) put(path, name === 'round' ? scalarOf(value) : value)
  }
  for (const assignment of textsOf(values, 'set')) {
    const at = assignment.indexOf('=')
    if (at < 1) throw new UsageError(say('error.setForm', { value: assignment }))
    put(assignment.slice(0, at).split('.'), scalarOf(assignment.slice(at + 1)))
  }
  return fields
}

/** A value of `--set`: what JSON can read of it, and otherwise the text itself. */
function scalarOf(text: string): unknown {
  if (!/^(?:[[{]|\d{1,2}$|true$|false$)/u.test(text)) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** Puts a value at a path; on the way a text stays as it is, for the schema to refuse. */
export function setAt(
  object: Record<string, unknown>,
  [key, ...rest]: readonly string[],
  value: unknown,
): void {
  if (key === undefined) return
  const inner = Object.hasOwn(object, key) ? object[key] : undefined
  if (rest.length === 0) putOwn(object, key, value)
  else if (inner === undefined || (typeof inner === 'object' && inner !== null && !Array.isArray(inner))) {
    const copy = { ...(inner as Record<string, unknown> | undefined) }
    putOwn(object, key, copy)
    setAt(copy, rest, value)
  }
}

/** An own property whatever its name, so that `__proto__` stays a key that the schema refuses. */
function putOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
}
