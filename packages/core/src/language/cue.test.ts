import { expect, test } from 'vitest'
import { parseCue, parseLapse } from './cue'

test.each(['x<y>', '~<set>', 'a|<b', 'a_<b', 'a|b>c', 'un|_|'])('%s is no item', (cue) => {
  expect(() => parseCue(cue)).toThrow(expect.objectContaining({ code: 'INVALID_LOCALE' }))
})

test('a choice has words, and rows of several', () => {
  expect(parseCue('join|take_up|<sign>')).toMatchObject([
    {
      kind: 'choice',
      words: ['join'],
      rows: [
        [
          { kind: 'words', words: ['take'] },
          { kind: 'words', words: ['up'] },
        ],
        [{ kind: 'set', name: 'sign' }],
      ],
    },
  ])
})

test('a tilde makes a lapse faint, with its wording or without', () => {
  expect(parseLapse('~waited ... nobody')).toEqual({
    cue: 'waited ... nobody',
    instead: undefined,
    isFaint: true,
    isDoubtful: false,
  })
  expect(parseLapse({ cue: '~thx', instead: 'thanks' })).toEqual({
    cue: 'thx',
    instead: 'thanks',
    isFaint: true,
    isDoubtful: false,
  })
  expect(parseLapse('thx')).toMatchObject({ isFaint: false })
})

test('two tildes make it doubtful', () => {
  expect(parseLapse('~~your ... not')).toEqual({
    cue: 'your ... not',
    instead: undefined,
    isFaint: true,
    isDoubtful: true,
  })
})
