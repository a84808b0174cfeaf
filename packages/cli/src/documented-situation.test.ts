import { readFileSync } from 'node:fs'
import { compose, type Situation } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const [, shown = ''] = /```yaml\n(stage:[\s\S]*?)```/.exec(readme) ?? []

const composed = (situation: string): string => compose(parse(situation) as Situation, { locale: en }).text

test('the situation of the README can be composed as it is printed', () => {
  expect(composed(shown)).toContain('26')
})

test('and with the medium that stands there in a comment, in the channel that the comment names', () => {
  const [, field = '', channel = ''] = /^# (medium: \S+) with (channel: \w+);/m.exec(shown) ?? []
  const narrow = shown.replace(/^channel: \w+/m, channel)
  expect(composed(`${narrow}\n${field}\n`).length).toBeLessThanOrEqual(200)
  expect(composed(narrow).length).toBeGreaterThan(200)
})
