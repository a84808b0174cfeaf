import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { folderOf } from '../testing/command'
import { speak } from '../words/words'
import type { Prompter } from './prompter'
import { LetterDraft } from './letter-draft'
import { finish } from './finish'

beforeAll(() => speak('en'))

/** Somebody who answers from a list, one after the other. */
function answering(answers: string[]): Prompter & { readonly told: string[] } {
  const told: string[] = []
  const next = (): Promise<string> => Promise.resolve(answers.shift() ?? 'done')
  return {
    told,
    choose: next,
    write: next,
    tell: (text) => void told.push(text),
    show: (title, text) => void told.push(`${title}\n${text}`),
  }
}

const facts = { stage: 'offered', channel: 'email', reason: 'promotion', to: 'Anna Smith', from: 'Sam Lee' }

test('the letter is shown with what is to be said of it, and saved as its name says', async () => {
  const folder = folderOf({ 'there.txt': 'precious' })
  const [there, mail] = [join(folder, 'there.txt'), join(folder, 'letter.eml')]
  const prompter = answering(['save', there, 'no', mail, 'save', there, 'yes', 'done'])
  await finish(prompter, await LetterDraft.open('en', facts, 0))
  expect(prompter.told[0]).toMatch(/^The letter\nSubject: .+\n\nDear Anna,/u)
  expect(prompter.told[1]).toContain('Nothing to correct')
  expect(readFileSync(mail, 'utf8')).toMatch(/^X-Unsent: 1/u)
  expect(readFileSync(there, 'utf8')).toMatch(/^Subject: /u)
})

test('other words say the same', async () => {
  const prompter = answering(['reword', 'reword', 'done'])
  await finish(prompter, await LetterDraft.open('en', facts, 0))
  const letters = prompter.told.filter((text) => text.startsWith('The letter\nSubject'))
  expect(letters).toHaveLength(3)
  expect(new Set(letters).size).toBeGreaterThan(1)
})

test('what cannot be written is told, and the conversation goes on', async () => {
  const prompter = answering(['save', join(folderOf(), 'letter.ics'), 'done'])
  await finish(prompter, await LetterDraft.open('en', facts, 0))
  expect(prompter.told.at(-1)).toContain('--invite')
})

test.each([
  ['a letter that the font of PDF cannot draw', 'letter.pdf', { company: 'Z\u6F22' }, 'U+6F22'],
  [
    'an address that is none',
    'letter.eml',
    { to: { given: 'Anna', email: 'anna at x' } },
    'not a mail address',
  ],
])('%s is told, and the conversation goes on', async (_, name, other, message) => {
  const file = join(folderOf(), name)
  const text = file.replace(/\w+$/u, 'txt')
  const prompter = answering(['save', file, 'save', `${text} `, 'done'])
  await finish(prompter, await LetterDraft.open('en', { ...facts, ...other }, 0))
  expect(prompter.told).toContainEqual(expect.stringContaining(message))
  expect(readFileSync(text, 'utf8')).toContain('Dear Anna')
})

test('a letter that does not fit its medium is told of, and can be changed until it does', async () => {
  const long = { stage: 'approached', channel: 'linkedin', medium: 'linkedin-note' }
  const prompter = answering(['change', 'to', 'Anna', 'done'])
  await finish(prompter, await LetterDraft.open('en', { ...long, to: 'A'.repeat(199) }, 0))
  expect(prompter.told[0]).toContain('more than "linkedin-note" takes')
  expect(prompter.told.some((told) => told.startsWith('The letter\n'))).toBe(true)
})
