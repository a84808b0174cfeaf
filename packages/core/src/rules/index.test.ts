import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sources } from '../model/source'
import { recommended, strict } from '.'

const machinery = new Set([
  'blanks',
  'draft',
  'hide',
  'index',
  'innocence',
  'lapse-rule',
  'leave-reason-out',
  'readers-names',
  'replacement',
  'rule',
  'words-in',
  'rules-for',
])
const files = readdirSync(new URL('.', import.meta.url)).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

test('every rule is a file of its name and stands in the presets', () => {
  const ids = files.map((file) => file.slice(0, -3)).filter((stem) => !machinery.has(stem))
  expect(recommended.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  expect(strict.map(({ id }) => id)).toEqual(recommended.map(({ id }) => id))
})

test.each(recommended.map((rule) => [rule.id, rule] as const))(
  '%s says what it asks for, and by which sources',
  (_, rule) => {
    expect(rule.about).toMatch(/^[A-Z].+\.$/)
    expect(rule.messages.length).toBeGreaterThan(0)
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const source of rule.sources) expect(sources).toHaveProperty(source)
  },
)
