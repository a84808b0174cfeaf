import { describe, expect, test } from 'vitest'
import { aliases, columnOf } from './columns'

const named = Object.entries(aliases).flatMap(([id, words]) =>
  Object.entries<readonly string[]>(words).flatMap(([path, names]) => names.map((name) => [id, name, path])),
)

describe('the words for columns', () => {
  test.each(named)('%s: “%s” is %s, and nothing else', (_, name, path) => {
    expect(columnOf(name)?.join('.')).toBe(path)
  })

  test('hold with capitals, spaces and hyphens', () => {
    expect(columnOf(' Sender_First-NAME ')).toEqual(['from', 'given'])
    expect(columnOf('ДАТА СОБЕСЕДОВАНИЯ')).toEqual(['interview', 'date'])
  })

  test('stand for paths that English has too', () => {
    for (const words of Object.values(aliases))
      expect(Object.keys(aliases.en)).toEqual(expect.arrayContaining(Object.keys(words)))
  })
})
