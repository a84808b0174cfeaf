import { idsOf } from '../../model/ids-of'
import { stages } from '../../model/stage'
import { tones, type Tone } from '../../model/tone'
import { compose } from '../../compose/compose'
import { moves } from '../../model/move'
import type { Letter } from '../../model/letter'
import type { Law } from '../law'

/** A tone is a way of speaking, not a label. */
export const tonesDiffer: Law = {
  id: 'tones-differ',
  about: 'In every stage the four tones thank, refuse and end in words of their own.',
  *violations({ locale }) {
    for (const stage of idsOf(stages)) {
      const bodies = new Map<string, Tone>()
      for (const tone of idsOf<Tone>(tones)) {
        const body = bodyOf(compose({ stage, channel: 'email', tone, reason: 'family' }, { locale }))
        const same = body.map((sentence) => bodies.get(sentence)).find((other) => other !== undefined)
        if (same !== undefined)
          yield {
            at: stage,
            message: `the tones ${same} and ${tone} share the sentence “${body.find((sentence) => bodies.has(sentence))}”`,
          }
        for (const sentence of body) bodies.set(sentence, tone)
      }
    }
  },
}

function bodyOf(letter: Letter): string[] {
  return letter.parts
    .filter((part) => part.moves.every((move) => moves[move].kind !== 'frame'))
    .map(({ text }) => text)
}
