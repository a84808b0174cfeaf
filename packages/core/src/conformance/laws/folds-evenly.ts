import { read } from '../../read/reading'
import { nameOf, type Law } from '../law'

/** Spellings that a reader would not notice. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  'curly apostrophes': (text) => text.replaceAll("'", '’'),
  'no-break spaces': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00A0'),
  'decomposed accents': (text) => text.normalize('NFD'),
  'е for ё': (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
}

/** How a text is spelled does not change what it is heard to do. */
export const foldsEvenly: Law = {
  id: 'folds-evenly',
  about:
    'Apostrophes, no-break spaces, decomposed accents, е for ё and line ends change nothing in what is heard.',
  *violations({ locale, samples }) {
    for (const { situation, letter } of samples.filter((_, index) => index % 5 === 0)) {
      const plain = movesIn(letter.text)
      for (const [spelling, respell] of Object.entries(spellings)) {
        if (movesIn(respell(letter.text)) !== plain)
          yield { at: nameOf(situation), message: `${spelling} change what is heard in: ${letter.text}` }
      }
    }
    function movesIn(text: string): string {
      return read(text, { locale })
        .parts.map(({ moves }) => moves.join('+'))
        .join(' ')
    }
  },
}
