import colors from 'picocolors'
import { expect, test } from 'vitest'
import { diffOf } from './diff'

test('what a terminal would obey is not printed', () => {
  const told = diffOf(
    'I decline.\n',
    'I decline\u001B[31m \u202Enow\u2028here \uD800.\n',
    colors.createColors(false),
  )
  for (const character of ['\u001B', '\u202E', '\u2028', '\uD800']) expect(told).not.toContain(character)
  expect(told).toContain('+')
})
