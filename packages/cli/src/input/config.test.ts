import { beforeAll, expect, test } from 'vitest'
import { fileOf, run } from '../testing/command'
import { speak } from '../words/words'
import { readConfig } from './config'

beforeAll(() => speak('en'))

test.each([
  [
    'failOn: warnings',
    'failOn "warnings" is not valid. Did you mean "warning"? Valid: error, warning, advice, never.',
  ],
  ['uiLocale: english', 'uiLocale "english" is not valid. Valid: en, ru.'],
  ['locale: rus', 'locale "rus" is not valid. Did you mean "ru"? Valid: auto, en, ru.'],
  ['failOn: 5', 'failOn must be a text.'],
])('%s is refused with its line and what would do', async (line, message) => {
  const path = fileOf('declinekit.config.yaml', `allow: []\nsituation: { channel: email }\n${line}\n`)
  await expect(readConfig(path, '.')).rejects.toThrow(`${path}:3: ${message}`)
})

test('what is valid is taken', async () => {
  const path = fileOf('declinekit.config.yaml', 'failOn: never\nuiLocale: ru\nlocale: auto\n')
  expect(await readConfig(path, '.')).toMatchObject({ failOn: 'never', uiLocale: 'ru', locale: 'auto' })
})

test('a build does not pass because its threshold is misspelt', () => {
  const config = fileOf('declinekit.config.yaml', 'failOn: warn\n')
  expect(run(['check', '-', '--config', config], { input: 'Dear [Name],' })).toMatchObject({ status: 2 })
})
