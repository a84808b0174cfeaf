import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { checkSync } from 'recheck'
import { beforeAll, describe, expect, test } from 'vitest'

/** A regular expression of the source, with the place it stands in. */
interface Pattern {
  readonly source: string
  readonly flags: string
  readonly at: string
  /** Whether a comment beside it says that what it is run on is bounded, so that its degree does not matter. */
  readonly isBounded: boolean
}

const packages = fileURLToPath(new URL('../../..', import.meta.url))

function patternsIn(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.test-d.ts'))
    .flatMap((file) => patternsOf(`${folder}/${file}`))
}

function patternsOf(file: string): Pattern[] {
  const text = readFileSync(file, 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const start = node.getStart(tree)
      const above = text.slice(0, start).split('\n').slice(-3).join('\n')
      const { line } = tree.getLineAndCharacterOfPosition(start)
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        at: `${file.slice(packages.length)}:${line + 1}`,
        isBounded: /\/\/.*bounded: /u.test(above),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

let check: typeof checkSync

beforeAll(async () => {
  process.env.RECHECK_BACKEND = 'pure'
  check = (await import('recheck')).checkSync
})

/** The patterns that some text makes slow, with how slow. */
function slowIn(patterns: readonly Pattern[], worst: 'polynomial' | 'exponential'): string[] {
  return patterns.flatMap(({ source, flags, at, isBounded }) => {
    const told = check(source, flags, isBounded || worst === 'exponential' ? quick : thorough)
    if (told.status !== 'vulnerable') return []
    const isSlow = told.complexity.type === 'exponential' || (worst === 'polynomial' && !isBounded)
    return isSlow ? [`${at} /${source}/${flags} is ${told.complexity.summary}`] : []
  })
}

const thorough = { timeout: 20_000 } as const
const quick = { checker: 'automaton', timeout: 1500 } as const

describe('no pattern is slow', () => {
  test('a pattern of quadratic time and one of exponential time are found', () => {
    const pattern = { flags: '', at: '', isBounded: false }
    expect(slowIn([{ ...pattern, source: 'a*a*$' }], 'polynomial')).toHaveLength(1)
    expect(slowIn([{ ...pattern, source: 'a*a*$', isBounded: true }], 'polynomial')).toHaveLength(0)
    expect(slowIn([{ ...pattern, source: '(a|a)*$', isBounded: true }], 'polynomial')).toHaveLength(1)
  })

  test('of those that meet drafts: linear, or run on so many characters at most', () => {
    const patterns = patternsIn(`${packages}core/src`)
    expect(patterns.length).toBeGreaterThan(50)
    expect(slowIn(patterns, 'polynomial')).toEqual([])
  }, 240_000)

  // Names, posts and companies are bounded by the schema of a situation.
  test('of those that meet names: none is exponential', () => {
    const patterns = ['en', 'ru'].flatMap((id) => patternsIn(`${packages}templates-${id}/src`))
    expect(patterns.length).toBeGreaterThan(50)
    expect(slowIn(patterns, 'exponential')).toEqual([])
  }, 240_000)
})
