import type { Wordings } from '@declinekit/core'
import { filled, type Fillings } from './filled'
import { raiseFirst } from './grammar/letters'
import slots from './phrases/slots.json'

/** Wordings kept as frames with slots and what fills them, so that neither is written down for every pair. */
export interface Framed {
  /** By tone. */
  readonly frames: Readonly<Record<string, readonly string[]>>
  /** By stage, what fills the slots that are its own. In a warm letter its «Вы» is small. */
  readonly stages: Readonly<Record<string, Fillings>>
  /** The lists of keys that no frame fits. */
  readonly wordings?: Wordings
}

/** Every frame of a tone with everything a stage may put into it; the list of the neutral tone serves all that have none. */
export function framed({ frames, stages, wordings }: Framed): Wordings {
  const filledIn: Record<string, readonly string[]> = {}
  for (const [stage, fillings] of Object.entries(stages)) {
    for (const [tone, templates] of Object.entries(frames)) {
      const said = templates.flatMap((template) => filled(template, fillings))
      filledIn[tone === 'neutral' ? stage : `${stage}_${tone}`] = tone === 'warm' ? said.map(familiar) : said
    }
  }
  return spelledOut({ ...filledIn, ...wordings })
}

/** Every template once for each filling of its slots, those of the first slot outermost; what opens the sentence gets its capital. */
export function spelledOut(wordings: Wordings): Wordings {
  return Object.fromEntries(
    Object.entries(wordings).map(([key, templates]) => [
      key,
      templates.flatMap((template) => filled(template, slots)).map(asSentence),
    ]),
  )
}

/** «Вы» and its forms as friends write them. */
function familiar(template: string): string {
  return template.replace(/(?<!\p{L})В(?=(?:ы|ас|ам|ами|аш\p{L}*)(?!\p{L}))/gu, 'в')
}

function asSentence(template: string): string {
  return raiseFirst(template.trim())
}
