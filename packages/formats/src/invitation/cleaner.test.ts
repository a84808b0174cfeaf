import { expect, test } from 'vitest'
import { Cleaner } from './cleaner'
import { Notices } from './notices'

test('what is dropped is told once for each place, and not without end', () => {
  const notices = new Notices()
  const cleaner = new Cleaner(notices)
  for (let place = 0; place < 500; place++) cleaner.line('a\u200B', `X-${place % 50}`)
  expect(notices.list).toHaveLength(50)
  for (let place = 0; place < 500; place++) cleaner.line('a\u200B', `X-${place}`)
  expect(notices.list).toHaveLength(100)
})

test('a text is known as altered where something was dropped from it', () => {
  const cleaner = new Cleaner(new Notices())
  expect(cleaner.altered(cleaner.line('Anna Smith', 'From'))).toBe(false)
  expect(cleaner.altered(cleaner.line('Tom\u202E Hughes', 'From'))).toBe(true)
})
