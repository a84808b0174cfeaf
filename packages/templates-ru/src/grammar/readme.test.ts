import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as grammar from './index'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/^(?<call>\w+\(.*\))\n\/\/ (?<output>.*)$/gmu)].map(
  ({ groups }) => [groups?.['call'] ?? '', groups?.['output'] ?? ''] as const,
)

function run(expression: string): unknown {
  const names = Object.keys(grammar)
  // the examples are the project's own, and JavaScript is what they are written in
  // oxlint-disable-next-line typescript/no-implied-eval
  const evaluate = new Function(...names, `return (${expression})`) as (...values: unknown[]) => unknown
  return evaluate(...Object.values(grammar))
}

function withPlainSpaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('\u00A0', ' '))
}

describe('the README', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  it.each(examples)('tells the truth about %s', (call, output) => {
    expect(withPlainSpaces(run(call))).toEqual(run(output))
  })
})
