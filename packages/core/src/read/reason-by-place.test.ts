import { describe, expect, test } from 'vitest'
import { toy } from '../testing/toy-language'
import { read } from './reading'

const reasonsIn = (text: string): string[] =>
  read(text, { locale: toy })
    .parts.filter(({ moves }) => moves.includes('reason'))
    .map((part) => part.text)

describe('a reason of which nothing is heard', () => {
  test('stands beside the refusal, rather behind it than before', () => {
    expect(reasonsIn('I decline the post. The lambs come in April.')).toEqual(['The lambs come in April.'])
    expect(reasonsIn('The lambs come in April. I decline the post.')).toEqual(['The lambs come in April.'])
    expect(reasonsIn('The lambs come in April. I decline the post. The barn has no roof.')).toEqual([
      'The barn has no roof.',
    ])
  })

  test('is none where a reason is heard, nothing is refused, or the sentence stands elsewhere', () => {
    expect(reasonsIn('I decline the post, plans have changed. The lambs come in April.')).toEqual([
      'I decline the post, plans have changed.',
    ])
    expect(reasonsIn('Thanks for it. The lambs come in April.')).toEqual([])
    expect(reasonsIn('The lambs come in April. Thanks for it. I decline the post.')).toEqual([])
  })

  test('is none that asks, is too short, or does something else', () => {
    expect(reasonsIn('I decline the post. Do lambs come in April?')).toEqual([])
    expect(reasonsIn('I decline the post. Life is life.')).toEqual([])
    expect(reasonsIn('I decline the post. Thanks for the lambs in April.')).toEqual([])
  })
})
