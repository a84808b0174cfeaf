import type { OptionTable } from './arguments'
import { nameOf, readSource } from './source'
import { UsageError } from '../usage-error'

/** The options that describe a situation, each with what it sets and its line of help. */
export const situationOptions = {
  purpose: { path: ['purpose'], help: 'what the message does (default decline)' },
  stage: { path: ['stage'], help: 'how far things have gone' },
  channel: { path: ['channel'], help: 'the medium' },
  reason: { path: ['reason'], help: 'why; undisclosed says nothing (default)' },
  tone: { path: ['tone'], help: 'formal, neutral (default), warm or firm' },
  length: { path: ['length'], help: 'brief or full (default)' },
  from: { path: ['from'], help: 'your name' },
  to: { path: ['to'], help: 'the reader’s name' },
  company: { path: ['company'], help: 'the company' },
  position: { path: ['position'], help: 'the post, in the nominative' },
  'interview-date': { path: ['interview', 'date'], help: 'day of the interview, YYYY-MM-DD' },
  'interview-time': { path: ['interview', 'time'], help: 'its time, HH:MM' },
  interviewer: { path: ['interview', 'interviewer'], help: 'who held it' },
  date: { path: ['date'], help: 'date of a paper letter, YYYY-MM-DD' },
  place: { path: ['place'], help: 'place of a paper letter' },
} as const satisfies Record<string, { readonly path: readonly [string, ...string[]]; readonly help: string }>

type SituationOption = keyof typeof situationOptions

/** The same, as options of a command. */
export const situationOptionTable: OptionTable = Object.fromEntries(
  Object.keys(situationOptions).map((name) => [name, { type: 'string' as const }]),
)

/** A situation as read: not validated yet, save that it is an object. `locale` may stand beside its facts. */
export interface RawSituation {
  readonly situation: Record<string, unknown>
  readonly locale: string | undefined
}

/** Reads a situation from a file of JSON or YAML, if one is named, and lays the options over it. */
export async function readSituation(
  path: string | undefined,
  values: Readonly<Record<string, string | boolean | undefined>>,
): Promise<RawSituation> {
  const fromFile = path === undefined ? {} : parseObject(await readSource(path), path, await yamlParser())
  const { locale, ...situation } = fromFile
  if (locale !== undefined && typeof locale !== 'string')
    throw new UsageError(`${nameOf(path ?? '')}: locale must be a text.`)
  for (const [name, { path: target }] of Object.entries(situationOptions) as [
    SituationOption,
    { path: readonly string[] },
  ][]) {
    if (typeof values[name] === 'string') setAt(situation, target, values[name])
  }
  return { situation, locale }
}

type Parse = (text: string) => unknown

/** YAML is a superset of JSON, and is loaded only when a file is read. */
async function yamlParser(): Promise<Parse> {
  const { parse } = await import('./yaml')
  return (text) => parse(text, { schema: 'core', maxAliasCount: 0, logLevel: 'error' }) as unknown
}

function parseObject(text: string, path: string, parseYaml: Parse): Record<string, unknown> {
  const value = parseEither(text, path, parseYaml)
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new UsageError(
    `${nameOf(path)} holds no situation; write an object such as {"stage": "offered", "channel": "email"}.`,
  )
}

/** JSON where it is JSON, so that keys such as __proto__ stay what they are; YAML otherwise. */
function parseEither(text: string, path: string, parseYaml: Parse): unknown {
  const bare = text.replace(/^\uFEFF/u, '')
  try {
    return JSON.parse(bare) as unknown
  } catch (jsonError) {
    try {
      return parseYaml(bare)
    } catch (yamlError) {
      const cause = /^\s*[{[]/u.test(bare) ? jsonError : yamlError
      throw new UsageError(
        `${nameOf(path)} is neither JSON nor YAML: ${cause instanceof Error ? cause.message : String(cause)}`,
      )
    }
  }
}

function setAt(object: Record<string, unknown>, [key, ...rest]: readonly string[], value: string): void {
  if (key === undefined) return
  const inner = object[key]
  if (rest.length === 0) object[key] = value
  else if (inner === undefined || (typeof inner === 'object' && inner !== null && !Array.isArray(inner))) {
    const copy = { ...(inner as Record<string, unknown> | undefined) }
    object[key] = copy
    setAt(copy, rest, value)
  }
  // Anything else stays as it is, for the schema to refuse.
}
