import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { checkSync } from 'recheck'
import { version } from 'recheck/package.json'
import ts from 'typescript'
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

/** How slow some text makes a pattern, as far as the checker can tell. */
type Degree = 'linear' | 'polynomial' | 'exponential'

/**
 * What the checker said of each pattern, by its text: proving them all takes minutes. A pattern that is not among them is proved on the spot,
 * and so are all where the checker is another version. `PROVE_PATTERNS=all` proves everything anew and writes the file, and `missing` adds
 * to it what it lacks.
 */
interface Proved {
  readonly checker: string
  readonly thorough: Readonly<Record<string, Degree>>
  readonly quick: Readonly<Record<string, Degree>>
}

const provedFile = fileURLToPath(new URL('proved-patterns.json', import.meta.url))
const checker = `recheck ${version}`
const proves = process.env['PROVE_PATTERNS']
const stored = JSON.parse(readFileSync(provedFile, 'utf8')) as Proved
const known: Proved =
  proves === 'all' || stored.checker !== checker ? { checker, thorough: {}, quick: {} } : stored
const used = { thorough: new Map<string, Degree>(), quick: new Map<string, Degree>() }

const efforts = {
  thorough: { timeout: 20_000 },
  // Tells exponential time from less, in a moment; what it cannot tell is left to the thorough one.
  quick: { checker: 'automaton', timeout: 1500 },
} as const

function degreeOf(
  { source, flags }: Pick<Pattern, 'source' | 'flags'>,
  effort: keyof typeof efforts,
): Degree {
  const told = check(source, flags, efforts[effort])
  return told.status === 'vulnerable' ? told.complexity.type : 'linear'
}

function storedDegreeOf(pattern: Pick<Pattern, 'source' | 'flags'>, effort: keyof typeof efforts): Degree {
  const text = `/${pattern.source}/${pattern.flags}`
  const degree =
    used[effort].get(text) ??
    (Object.hasOwn(known[effort], text) ? known[effort][text]! : degreeOf(pattern, effort))
  used[effort].set(text, degree)
  return degree
}

/** The patterns that some text makes slow, with how slow. */
function slowIn(
  patterns: readonly Pattern[],
  worst: 'polynomial' | 'exponential',
  degree = storedDegreeOf,
): string[] {
  return patterns.flatMap((pattern) => {
    const { source, flags, at, isBounded } = pattern
    const found = degree(pattern, isBounded || worst === 'exponential' ? 'quick' : 'thorough')
    const isSlow = found === 'exponential' || (found === 'polynomial' && worst === 'polynomial' && !isBounded)
    return isSlow ? [`${at} /${source}/${flags} is ${found}`] : []
  })
}

describe('no pattern is slow', () => {
  test('a pattern of quadratic time and one of exponential time are found', () => {
    const pattern = { flags: '', at: '', isBounded: false }
    expect(slowIn([{ ...pattern, source: 'a*a*$' }], 'polynomial', degreeOf)).toHaveLength(1)
    expect(slowIn([{ ...pattern, source: 'a*a*$', isBounded: true }], 'polynomial', degreeOf)).toHaveLength(0)
    expect(slowIn([{ ...pattern, source: '(a|a)*$', isBounded: true }], 'polynomial', degreeOf)).toHaveLength(
      1,
    )
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

  // Runs behind the two above, which ask for every pattern.
  test('what is stored is of patterns that there are, and is still what the checker says', () => {
    if (proves !== undefined) writeFileSync(provedFile, `${JSON.stringify(provedNow(), undefined, 2)}\n`)
    const hint = 'run PROVE_PATTERNS=missing npx vitest run src/testing/linear-patterns.test.ts'
    const now = proves === undefined ? known : provedNow()
    const gone = (['thorough', 'quick'] as const).flatMap((effort) =>
      Object.keys(now[effort]).filter((text) => !used[effort].has(text)),
    )
    expect(gone.map((text) => `${text} is in no source; ${hint}`)).toEqual([])
    const sample = Object.entries(known.thorough).filter((_, index) => index % 20 === 7)
    const toldNow = sample.map(([text]) => {
      const end = text.lastIndexOf('/')
      return [text, degreeOf({ source: text.slice(1, end), flags: text.slice(end + 1) }, 'thorough')]
    })
    expect(toldNow).toEqual(sample)
  }, 240_000)
})

function provedNow(): Proved {
  const inOrder = (degrees: ReadonlyMap<string, Degree>): Record<string, Degree> =>
    Object.fromEntries([...degrees].toSorted(([one], [other]) => (one < other ? -1 : 1)))
  return { checker, thorough: inOrder(used.thorough), quick: inOrder(used.quick) }
}
