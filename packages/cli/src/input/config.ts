import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { letterLocales, thresholds, type Threshold } from '../commands/table'
import { localeIds, type LocaleId } from '../locales'
import { UsageError } from '../usage-error'
import { say, type WordKey } from '../words/words'
import { guessAmong } from './guess'
import { notValid } from './not-valid'
import type { PlaceOf } from './situation'
import { readSource } from './source'
import { parseObject, type ParsedObject } from './structured'

/** What a project, or a person, has settled once: `declinekit.config.json` or `.yaml`. */
export interface Config {
  /** Facts of every situation that says nothing else; `from` among them. */
  readonly situation: Readonly<Record<string, unknown>>
  /** Language of letters where the situation names none. */
  readonly locale?: 'auto' | LocaleId
  /** Language of the command’s own words. */
  readonly uiLocale?: LocaleId
  /** Rules that `check` leaves out. */
  readonly allow: readonly string[]
  /** From what severity on `check` fails. */
  readonly failOn?: Threshold
  /** Where a fact of `situation` stands. */
  readonly placeOf: PlaceOf
}

/** What is known without a file. */
export const noConfig: Config = { situation: {}, allow: [], placeOf: async () => undefined }

/** Names of the file, the first that is there being read. */
export const configNames = [
  'declinekit.config.json',
  'declinekit.config.yaml',
  'declinekit.config.yml',
] as const

const fields = ['from', 'situation', 'locale', 'uiLocale', 'allow', 'failOn'] as const

/** Reads the configuration: the file that is named, or the nearest one from a folder upwards; nothing where there is none. */
export async function readConfig(named: string | undefined, folder: string): Promise<Config> {
  const path = named ?? findUpwards(folder)
  if (path === undefined) return noConfig
  const shown = named ?? (relative(folder, path) || path)
  const parsed = await parseObject(
    await readSource(path),
    shown,
    say('error.configNoObject', { file: shown }),
  )
  await refuseUnknown(parsed, shown)
  return configFrom(parsed, shown)
}

function findUpwards(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = configNames.map((name) => join(at, name)).find((path) => existsSync(path))
    if (found !== undefined || dirname(at) === at) return found
  }
}

async function refuseUnknown({ value, lineOf }: ParsedObject, file: string): Promise<void> {
  for (const key of Object.keys(value)) {
    if ((fields as readonly string[]).includes(key)) continue
    const at = `${file}:${(await lineOf([key])) ?? 1}`
    throw new UsageError(
      `${say('error.configUnknown', { at, field: key })}${await guessAmong(key, fields)} ${say('error.valid', { values: fields.join(', ') })}`,
    )
  }
}

async function configFrom({ value, lineOf }: ParsedObject, file: string): Promise<Config> {
  const place = async (path: readonly string[]): Promise<string> => `${file}:${(await lineOf(path)) ?? 1}`
  const refuse = async (field: string, key: WordKey): Promise<never> => {
    throw new UsageError(say('error.configField', { at: await place([field]), field, expected: say(key) }))
  }
  const textAt = async (field: string): Promise<string | undefined> =>
    value[field] === undefined || typeof value[field] === 'string'
      ? value[field]
      : refuse(field, 'expected.text')
  const idAt = async <Id extends string>(field: string, valid: readonly Id[]): Promise<Id | undefined> => {
    const text = await textAt(field)
    const id = valid.find((known) => known === text)
    if (text === undefined || id !== undefined) return id
    throw await notValid(`${await place([field])}: ${field}`, text, valid)
  }
  const { from, situation = {}, allow = [] } = value
  if (typeof situation !== 'object' || situation === null || Array.isArray(situation))
    return refuse('situation', 'expected.object')
  if (!Array.isArray(allow) || !allow.every((rule) => typeof rule === 'string'))
    return refuse('allow', 'expected.listOfTexts')
  const locale = await idAt('locale', letterLocales)
  const uiLocale = await idAt('uiLocale', localeIds)
  const failOn = await idAt('failOn', thresholds)
  return {
    situation: { ...situation, ...(from === undefined ? {} : { from }) },
    ...(locale === undefined ? {} : { locale }),
    ...(uiLocale === undefined ? {} : { uiLocale }),
    allow,
    ...(failOn === undefined ? {} : { failOn }),
    placeOf: (path) => place(path[0] === 'from' && from !== undefined ? path : ['situation', ...path]),
  }
}
