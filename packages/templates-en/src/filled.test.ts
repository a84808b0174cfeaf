import { expect, it } from 'vitest'
import { filled } from './filled'

it('gives a template once for each filling, those of the first slot outermost', () => {
  const fillings = { day: ['today', 'on <weekday>'], weekday: ['Monday'], hour: ['at ten', 'at noon'] }
  expect(filled('Come <day> <hour>.', fillings)).toEqual([
    'Come today at ten.',
    'Come today at noon.',
    'Come on Monday at ten.',
    'Come on Monday at noon.',
  ])
})

it('leaves open what has no filling, whatever objects inherit', () => {
  expect(filled('<day> <constructor>', { day: ['Today'] })).toEqual(['Today <constructor>'])
})
