import * as z from 'zod/mini'
import { circumstances } from './circumstances'
import { reasonAmong, situationFields } from './situation'

/**
 * A situation with every field optional, and the circumstances: what `check` can be told of a draft.
 *
 * @example
 * contextSchema.parse({ tone: 'warm' }) // { tone: 'warm' }
 */
export const contextSchema = z.strictObject({
  ...situationFields,
  purpose: z.optional(situationFields.purpose.def.innerType),
  stage: z.optional(situationFields.stage),
  channel: z.optional(situationFields.channel),
  reason: z.optional(situationFields.reason.def.innerType),
  tone: z.optional(situationFields.tone.def.innerType),
  length: z.optional(situationFields.length.def.innerType),
  ...circumstances,
})

/** The schema with a language’s own reasons among the valid ones. */
export function contextSchemaWith(ownReasons: readonly string[]): z.ZodMiniType {
  if (ownReasons.length === 0) return contextSchema
  return z.extend(contextSchema, { reason: z.optional(reasonAmong(ownReasons)) })
}
