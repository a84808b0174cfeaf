import type { HearingLanguage } from '../language/hearing-language'
import { isBody } from '../model/body'
import type { Letter } from '../model/letter'
import { Characters } from '../text/characters'
import { detailed, type DetailedReading, type ReadHints } from './detailed-reading'
import { hearAll } from './hear'
import { sentencesIn } from './script'
import { judge } from './verdict'

/** Reads a letter that this SDK composed: its parts say what they do. Its faults are heard, and whether its refusal is plain. */
export function readLetter(
  letter: Letter,
  language: HearingLanguage,
  hints: ReadHints = {},
): DetailedReading {
  const { text } = letter
  const said = letter.parts.filter(({ moves }) => !moves.includes('direction'))
  // A part may be of several sentences, and a word that opens the second has its capital from that, not from being a name.
  const sentences = said.flatMap((part) =>
    sentencesIn(text, part, language.ear).map((span) => ({ span, isBody: isBody(part) })),
  )
  const spans = sentences.map(({ span }) => span)
  const hearings = hearAll(text, language.ear.tokenizer.tokens(text), spans, language.ear, hints.names)
  const body = hearings.filter((_, index) => sentences[index]!.isBody)
  const refusal = judge({ before: [], body, after: [] }, hints.offersTime)
  const material = { text, characters: new Characters(text), language, hints }
  return detailed(material, { parts: [...letter.parts], refusal, hearings, body })
}
