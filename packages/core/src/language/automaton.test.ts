import { expect, test } from 'vitest'
import { Automaton } from './automaton'

test.each([
  ['an unknown set, with the nearest', 'take <ofer>', /did you mean <offer>/],
  ['a set that names itself', 'take <loop>', /names itself/],
  ['capitals', 'Thanks', /not folded/],
  ['a pattern', 'a.*b', /not an item/],
  ['a gap at the edge', '... accept', /begins or ends with a gap/],
  ['nothing', '', /no word/],
])('%s is refused', (_, cue, message) => {
  expect(() => new Automaton({ offer: ['offer'], loop: ['<loop>'] }).add(cue, 0)).toThrow(message)
})

test.each([
  ['itself', { loop: ['<loop>'] }],
  ['itself through another', { loop: ['the <other>'], other: ['<loop> again'] }],
])('every cue of a set that names %s is refused alike', (_, sets) => {
  const automaton = new Automaton(sets)
  for (const cue of ['take <loop>', 'leave <loop>', 'give up <loop>'])
    expect(() => automaton.add(cue, 0)).toThrow(/names itself/)
})
