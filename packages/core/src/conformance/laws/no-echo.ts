import { openingOf } from '../../compose/chosen-sentence'
import { contentWords } from '../../compose/content-words'
import { openLanguage, type Language } from '../../language/language'
import { moves } from '../../model/move'
import { nameOf, type Law, type Sample, type Violation } from '../law'

/** No word is worn out within a letter. */
export const noEcho: Law = {
  id: 'no-echo',
  about:
    'No two sentences of a letter open with the same two words, and no content word stands in it three times.',
  *violations({ locale, samples }) {
    const language = openLanguage(locale)
    for (const sample of samples) yield* echoesIn(sample, language)
  },
}

function* echoesIn({ situation, letter }: Sample, language: Language): Generator<Violation> {
  const body = letter.parts.filter((part) => part.moves.every((move) => moves[move].kind !== 'frame'))
  const openings = body.map(({ text }) => openingOf(text))
  const twice = openings.find((opening, index) => openings.indexOf(opening) < index)
  if (twice !== undefined) yield { at: nameOf(situation), message: `two sentences open with “${twice}”` }
  const counts = new Map<string, number>()
  for (const { text } of body) {
    for (const word of contentWords(text, language)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const [word, count] of counts)
    if (count > 2)
      yield { at: nameOf(situation), message: `“${word}…” stands ${count} times: ${letter.text}` }
}
