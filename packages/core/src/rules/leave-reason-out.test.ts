import { expect, test } from 'vitest'
import { applyEdits } from '../check/apply-edits'
import { check } from '../check/check'
import { toy } from '../testing/toy-language'

/** A draft with the edits of one rule applied. */
function mended(body: string, rule: string): string {
  const draft = `Hello Anna,\n\n${body}\n\nRegards,\nSam Lee`
  const findings = check(draft, { locale: toy, situation: { stage: 'offered' } })
  return applyEdits(
    draft,
    findings.filter((finding) => finding.rule === rule),
  )
}

test.each([
  ['no-blame', 'Plans have changed, it is badly run.'],
  ['keep-secrets', 'There was fraud.'],
  ['name-no-pay', 'You pay $62k.'],
  ['burn-no-bridges', 'So never write again.'],
  ['keep-the-reason-short', 'There was a divorce.'],
])('%s: a sentence that only gives it for a reason goes, with the space around it', (rule, fault) => {
  const kept = 'Thanks for the letter. I decline the post.'
  const clean = `Hello Anna,\n\n${kept}\n\nRegards,\nSam Lee`
  expect(mended(`${kept} ${fault}`, rule)).toBe(clean)
  expect(mended(`Thanks for the letter. ${fault} I decline the post.`, rule)).toBe(clean)
  expect(mended(`${kept}\n\n${fault}`, rule)).toBe(clean)
})

test('it stays where nothing else refuses, or where it does something else as well', () => {
  for (const body of [
    'Thanks for the letter. It is badly run.',
    'I decline the post. Thanks, though it is badly run.',
  ])
    expect(mended(body, 'no-blame')).toContain('badly run')
})

test('a sentence that refuses refuses without it', () => {
  expect(mended('Thanks for the letter. I decline the post, it is badly run.', 'no-blame')).toBe(
    'Hello Anna,\n\nThanks for the letter. I decline the post.\n\nRegards,\nSam Lee',
  )
})
