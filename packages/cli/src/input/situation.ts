import { situationOptions } from '../commands/situation-options'
import type { Call } from '../commands/command'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { textOf, textsOf } from './arguments'
import { fieldValue } from './field-value'
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
  const options = applyOptions(situation, values)
  return { situation, locale, placeOf: placeIn({ file, options, config }) }
}

async function readSituationFile(path: string): Promise<SituationFile> {
  const name = nameOf(path)
  const parsed = await parseObject(await readSource(path), name, say('error.noSituation', { file: name }))
  return { ...parsed, name }
}

interface SituationFile extends ParsedObject {
  readonly name: string
}

/** Who says what of a situation. */
interface Sources {
  readonly file?: SituationFile | undefined
  /** Paths that options set. */
  readonly options: readonly FieldPath[]
  readonly config: Config
}

/**
 * Where a field was read: in the file, else in the configuration; nowhere for one that an option set, or that somebody else found out. One
 * that nobody gave belongs into the file, where there is one.
 */
export function placeIn({ file, options, config }: Sources): PlaceOf {
  return async (path) => {
    if (options.some((set) => isWithin(path, set))) return undefined
    const [field = ''] = path
    if (file !== undefined && Object.hasOwn(file.value, field)) return lineIn(file, path)
    if (Object.hasOwn(config.situation, field)) return config.placeOf(path)
    if (file === undefined || options.some(([set]) => set === field)) return undefined
    return lineIn(file, path)
  }
}

async function lineIn({ name, lineOf }: SituationFile, path: FieldPath): Promise<string> {
  const line = await lineOf(path)
  return line === undefined ? name : `${name}:${line}`
}

type FieldPath = readonly string[]

const isWithin = (path: FieldPath, outer: FieldPath): boolean =>
  outer.every((key, index) => path[index] === key)

/** Lays the options of the command line over a situation. @returns the paths they set. */
export function applyOptions(situation: Record<string, unknown>, values: Call['values']): FieldPath[] {
  const paths: FieldPath[] = []
  const put = (path: FieldPath, text: string): void => {
    setAt(situation, path, fieldValue(path, text))
    paths.push(path)
  }
  for (const [name, { path }] of Object.entries(situationOptions)) {
    const value = textOf(values, name)
    if (value !== undefined) put(path, value)
  }
  for (const assignment of textsOf(values, 'set')) {
    const at = assignment.indexOf('=')
    if (at < 1) throw new UsageError(say('error.setForm', { value: assignment }))
    put(assignment.slice(0, at).split('.'), assignment.slice(at + 1))
  }
  return paths
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
