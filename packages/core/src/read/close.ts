import type { Ear } from '../language/ear'
import { framedClose } from './close/framed-close'
import { inlineClose } from './close/inline-close'
import { inlineName } from './close/inline-name'
import { nameBlock } from './close/name-block'
import { tailClose } from './close/tail-close'
import type { Line } from './lines'
import { signatureBlock } from './signature-block'
import type { Zone } from './zones'

/** “P.S.”, in the letters of either alphabet, or typed in the wrong one. */
const opensPostscript = /^(?:P\.? ?S|П\.? ?С|З\.? ?Ы|Р\.? ?S)(?:\.|:|,| )/u

/** What is left of the body, and what stands after it. A postscript below the signature is body too. */
export interface Close {
  readonly body: readonly Line[]
  readonly zones: readonly Zone[]
}

/** Finds the complimentary close and the signature: by cue, by a short line and a name below it, or by a name alone. */
export function closeOf(lines: readonly Line[], ear: Ear): Close {
  const postscript = lines.findIndex(({ text }, index) => index > 0 && opensPostscript.test(text))
  if (postscript > 0) {
    const above = closeOf(lines.slice(0, postscript), ear)
    const [first, ...others] = lines.slice(postscript)
    return { body: [...above.body, { ...first!, afterBlank: true }, ...others], zones: above.zones }
  }
  const delimiter = lines.findIndex(({ text }) => text === '--' || text === '__')
  if (delimiter > 0) {
    const above = closeOf(lines.slice(0, delimiter), ear)
    return { body: above.body, zones: [...above.zones, ...signatureBlock(lines.slice(delimiter + 1))] }
  }
  for (const find of finders) {
    const close = find(lines, ear)
    if (close !== undefined) return close
  }
  return { body: lines, zones: [] }
}

/** The ways in which a letter closes, the surest first. */
const finders = [framedClose, inlineClose, tailClose, nameBlock, inlineName] as const
