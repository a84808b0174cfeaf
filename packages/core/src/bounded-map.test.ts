import { expect, test } from 'vitest'
import { BoundedMap } from './bounded-map'

test('a bounded map keeps as many as it may, and then begins anew', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('a', 1).set('b', 2)
  expect([...map.keys()]).toEqual(['a', 'b'])
  map.set('c', 3)
  expect([...map]).toEqual([['c', 3]])
})
