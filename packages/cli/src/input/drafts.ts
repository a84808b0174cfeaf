import { existsSync, statSync } from 'node:fs'
import { UsageError } from '../usage-error'
import { say } from '../words/words'
import { decode, nameOf, readBytes } from './source'

/** A draft as it was read. */
export interface DraftFile {
  /** The path, `-` for standard input. */
  readonly path: string
  readonly name: string
  readonly text: string
  /** Whether its bytes began with a mark of UTF-8, which it keeps when it is written. */
  readonly hasMark: boolean
  /** Whether the file holds the draft and nothing else, so that a mended one may take its place. */
  readonly isPlain: boolean
}

/** The files that operands name: paths as they are, patterns by what they match, in order and each once. Standard input where there are none. */
export async function draftPaths(operands: readonly string[]): Promise<readonly string[]> {
  if (operands.length === 0) return ['-']
  const paths = await Promise.all(operands.map(pathsOf))
  return [...new Set(paths.flat())]
}

async function pathsOf(operand: string): Promise<readonly string[]> {
  if (operand === '-') return ['-']
  if (existsSync(operand)) {
    if (statSync(operand).isDirectory())
      throw new UsageError(say('error.isFolderTryPattern', { file: operand.replace(/[/\\]+$/u, '') }))
    return [operand]
  }
  if (!/[*?{[]|[!@+]\(/u.test(operand)) throw new UsageError(say('error.noFile', { file: operand }))
  const { glob } = await import('tinyglobby')
  const found = await glob(operand, { onlyFiles: true, expandDirectories: false })
  if (found.length === 0) throw new UsageError(say('error.noMatch', { pattern: operand }))
  return found.toSorted()
}

/** Reads a draft; of a letter that `compose --format json` wrote, its text. @throws UsageError where it is a situation and no draft. */
export async function readDraft(path: string): Promise<DraftFile> {
  const bytes = await readBytes(path)
  const text = decode(bytes, path)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const letter = await textOfLetter(text, path)
  return { path, name: nameOf(path), text: letter ?? text, hasMark, isPlain: letter === undefined }
}

async function textOfLetter(text: string, path: string): Promise<string | undefined> {
  if (!looksStructured(text, path)) return undefined
  const { parseObject } = await import('./structured')
  const parsed = await parseObject(text, nameOf(path), '').catch(() => undefined)
  if (parsed === undefined) return undefined
  const { text: letter, parts, stage, channel } = parsed.value
  if (typeof letter === 'string' && Array.isArray(parts)) return letter
  if (typeof stage === 'string' || typeof channel === 'string')
    throw new UsageError(say('error.situationIsNoDraft', { file: nameOf(path) }))
  return undefined
}

/** Only what may be JSON or YAML is looked into; a letter is neither. */
function looksStructured(text: string, path: string): boolean {
  return /\.(json|ya?ml)$/iu.test(path) || /^\s*\{\s*"/u.test(text)
}
