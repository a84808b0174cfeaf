import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toy, toyWith } from '../testing/toy-language'
import { read } from './reading'

const sentence = fc.constantFrom(
  'Thanks for the kind letter that you wrote.',
  'I decline the post, but thanks for it.',
  'I would not hesitate to decline the post.',
  'Perhaps I decline the post of café keeper.',
  'If so, I decline the post; it is too far.',
  'My plans have changed, and so has the town.',
  'Good luck with the search, my dear Zoë.',
  'They say “I decline the post” quite often here.',
  'Let’s meet again in spring.',
)
const draft = fc
  .array(sentence, { minLength: 1, maxLength: 6 })
  .map((sentences) => `Hello Anna,\n\n${sentences.join(' ')}\n\nRegards,\nSam Lee`)

const heardIn = (text: string, locale = toy): unknown => {
  const { parts, refusal } = read(text, { locale })
  return { moves: parts.map(({ moves }) => moves.join('+')), verdict: refusal.verdict }
}

/** Breaks lines where mail programs do. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      let length = 0
      return line
        .split(' ')
        .map((word, index) => {
          const breaks = index > 0 && length + word.length + 1 > width
          length = breaks || index === 0 ? word.length : length + word.length + 1
          return index === 0 ? word : (breaks ? '\n' : ' ') + word
        })
        .join('')
    })
    .join('\n')
}

const respellings: Readonly<Record<string, (text: string) => string>> = {
  'double spaces': (text) => text.replaceAll(/(?<=\S) (?=\S)/g, '  '),
  'spaces at the ends of lines': (text) => text.replaceAll('\n', ' \t\n'),
  'no-break spaces': (text) => text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '\u00A0'),
  'more blank lines': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  'straight quotes': (text) => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'"),
  'angle quotes': (text) => text.replaceAll('“', '«').replaceAll('”', '»'),
  'long forms': (text) => text.replaceAll('Let’s', 'Let us'),
  'decomposed accents': (text) => text.normalize('NFD'),
  'wrapped lines': (text) => wrapped(text, 64),
  'narrowly wrapped lines': (text) => wrapped(text, 58),
  'a quoted thread below': (text) => `${text}\n\n> I decline the post\n> and so on`,
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
}

for (const [what, respell] of Object.entries(respellings)) {
  test(`${what} change nothing in what is heard`, () => {
    fc.assert(
      fc.property(draft, (text) => {
        expect(heardIn(respell(text))).toEqual(heardIn(text))
      }),
      { numRuns: 150 },
    )
  })
}

const spelt = toyWith({
  lexicon: { ...toy.lexicon, moves: { refusal: ['еще ... нет', 'co-op ... café'] } },
})

test.each([
  ['ё', 'Ещё раз нет', 'Еще раз нет'],
  ['a no-break hyphen', 'The co\u2011op is a café', 'The co-op is a café'],
  ['decomposed accents', 'The co-op is a café'.normalize('NFD'), 'The co-op is a café'.normalize('NFC')],
])('%s is heard like what it is spelt for', (_, one, other) => {
  expect(heardIn(one, spelt)).toMatchObject({ moves: ['refusal'] })
  expect(heardIn(one, spelt)).toEqual(heardIn(other, spelt))
})
