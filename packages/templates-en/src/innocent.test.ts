import { check } from '@declinekit/core'
import { describe, expect, it } from 'vitest'
import { en } from './index'

/** A refusal that thanks and wishes well, with one more sentence in it. */
function letter(sentence: string): string {
  return `Dear Ms Moore,\n\nThank you for the offer of the data analyst role at Larkfield. I have decided to decline it. ${sentence}\n\nI wish you and the team every success.\n\nKind regards,\nPriya Raman`
}

function weighty(sentence: string): string[] {
  return check(letter(sentence), {
    locale: en,
    situation: { stage: 'offered', channel: 'email', company: 'Larkfield' },
  })
    .filter(({ severity }) => severity !== 'advice')
    .map(({ rule }) => rule)
}

describe('a letter full of life', () => {
  it.each([
    "I'll be staying on at Durham for a PhD in glaciology.",
    "I'm taking up a part-time judicial post in the New Year.",
    'I want to stay with AutoCAD, and your team works in Revit.',
    "I've cooked for fifty every day since 1998, and now I'd like to cook for two.",
    'For freelance jobs up to 5,000 words my inbox is open.',
    'My shift was at 6 and I was there by 5.',
    'I shall be reading the reviews with envy.',
    'My wife has since been told that she must be treated weekly in Edinburgh.',
    'I was warned about the midges and still had a lovely day.',
    'The children kept me waiting, as children do.',
    'I kneel for a living, laying floors, and my knees are done.',
    'I teach the rehab class on Wednesdays and cannot give it up.',
    'See you on the Tuesday night ride.',
    "Drop in at the nursery any Thursday and I'll show you what it's made of itself.",
    "I'll be joining the audience on the balcony.",
    'You may call my niece, who would be glad to come.',
  ])('brings no more than advice: %s', (sentence) => {
    expect(weighty(sentence)).toEqual([])
  })

  it.each([
    ['I have accepted a position with Vestas.', 'name-no-other-employer'],
    ["I'm moving to the BBC in September.", 'name-no-other-employer'],
    ['They pay 45k.', 'name-no-pay'],
    ['The salary of 52,000 is too low for me.', 'name-no-pay'],
    ['I read bad reviews about your company on Glassdoor.', 'keep-secrets'],
    ['I have been warned about your manager.', 'keep-secrets'],
    ['Your recruiter ignored my emails and kept me waiting for weeks.', 'no-blame'],
    ['I feel terrible about letting you down.', 'no-apology'],
    ["I'll see you on Monday at nine.", 'say-no-clearly'],
  ])('is still found fault with: %s', (sentence, rule) => {
    expect(weighty(sentence)).toContain(rule)
  })
})
