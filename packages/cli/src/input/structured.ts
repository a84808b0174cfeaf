import { UsageError } from '../usage-error'
import { say } from '../words/words'

/** The line a field stands in, counted from 1; of a field that is missing, that of what should hold it. */
export type LineOf = (path: readonly string[]) => Promise<number | undefined>

/** An object that was read, and where its fields stand. */
export interface ParsedObject {
  readonly value: Record<string, unknown>
  readonly lineOf: LineOf
}

/**
 * Reads an object of JSON or YAML. JSON stays JSON, so that keys such as `__proto__` stay what they are.
 *
 * @throws UsageError where it is neither, or holds no object.
 */
export async function parseObject(text: string, name: string, noObject: string): Promise<ParsedObject> {
  const bare = text.replace(/^\uFEFF/u, '')
  const value = await parseEither(bare, name)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError(noObject)
  return { value: value as Record<string, unknown>, lineOf: linesOf(bare) }
}

async function parseEither(text: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(text) as unknown
  } catch (jsonError) {
    const { parse } = await import('./yaml')
    try {
      return parse(text, { schema: 'core', maxAliasCount: 0, logLevel: 'error' }) as unknown
    } catch (yamlError) {
      const cause = /^\s*[{[]/u.test(text) ? jsonError : yamlError
      throw new UsageError(
        say('error.neither', {
          file: name,
          cause: cause instanceof Error ? cause.message.trim() : String(cause),
        }),
      )
    }
  }
}

/** Finds a line only once it is asked for, with a parser that is loaded only then: most files are right. */
function linesOf(text: string): LineOf {
  return async (path) => {
    if (text.length > longestWithLines) return undefined
    const { LineCounter, parseDocument } = await import('./yaml')
    const lineCounter = new LineCounter()
    const document = parseDocument(text, { lineCounter, logLevel: 'silent' })
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length).map(indexOrKey), true) as
        | { readonly range?: readonly number[] | null }
        | undefined
      const start = node?.range?.[0]
      if (start !== undefined) return lineCounter.linePos(start).line
    }
    return undefined
  }
}

/** Characters of a file whose lines are still worth finding. */
const longestWithLines = 1_000_000

const indexOrKey = (key: string): string | number => (/^\d+$/u.test(key) ? Number(key) : key)
