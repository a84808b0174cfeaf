import type { Token } from '../language/tokenizer'
import { detailed, outcomeOf, partOf, type DetailedReading, type Material } from './detailed-reading'
import { hearAll, type Hearing } from './hear'
import { movesOf } from './moves-of'
import { sentencesIn, type Stretch } from './script'
import { judge } from './verdict'

/** Reads a script: directions and ready answers are known by their place, what is said is heard. */
export function readScript(
  material: Material,
  tokens: readonly Token[],
  script: readonly Stretch[],
): DetailedReading {
  const { text, language, hints } = material
  const spoken = (kind: Stretch['kind']): Hearing[] => {
    const spans = script
      .filter((stretch) => stretch.kind === kind)
      .flatMap((stretch) => sentencesIn(text, stretch, language.ear))
    return hearAll(text, tokens, spans, language.ear, hints.names)
  }
  const body = spoken('speech')
  const refusal = judge({ before: [], body, after: [] }, hints.offersTime)
  const outcome = outcomeOf(body, refusal)
  const heard = new Map(body.map((hearing) => [hearing.start, hearing]))
  const parts = script.map((stretch) => {
    const hearing = stretch.kind === 'speech' ? heard.get(stretch.start) : undefined
    if (hearing !== undefined) return partOf(text, hearing, movesOf(hearing, outcome))
    return partOf(text, stretch, [stretch.kind === 'answer' ? 'answer' : 'direction'])
  })
  return detailed(material, { parts, refusal, hearings: [...body, ...spoken('answer')], body })
}
