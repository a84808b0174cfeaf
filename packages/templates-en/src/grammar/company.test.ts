import { expect, it } from 'vitest'
import { companyPhrase, companyRecipient } from './company'

it.each([
  ['Ministry of Justice', 'the Ministry of Justice', 'Ministry of Justice'],
  ['Royal Society of Chemistry', 'the Royal Society of Chemistry', 'Royal Society of Chemistry'],
  ['the Red Cross', 'the Red Cross', 'The Red Cross'],
  ['The Guardian', 'the Guardian', 'The Guardian'],
  ['Bank of Ireland', 'Bank of Ireland', 'Bank of Ireland'],
  ['University College', 'University College', 'University College'],
  ['easyJet', 'easyJet', 'easyJet'],
  ['Theory Ltd', 'Theory Ltd', 'Theory Ltd'],
])('says %s as “%s”, and writes to “%s”', (name, said, recipient) => {
  expect(companyPhrase(name)).toBe(said)
  expect(companyRecipient(name)).toBe(recipient)
})
