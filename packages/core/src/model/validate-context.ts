import type { OwnValues } from './consistency'
import { contextSchemaWith } from './context'
import type { CompleteContext } from './situation'
import { validate, type Expectation } from './validate'

/** What a draft’s situation is held against in a language with these reasons and regions of its own. */
export function contextExpectationOf(own: OwnValues): Expectation {
  return { schema: contextSchemaWith(Object.keys(own.reasons)), own }
}

/** What is known of a draft’s situation. @throws DeclinekitError `INVALID_SITUATION` with every problem at once. */
export function validateContext(input: unknown, expectation: Expectation): CompleteContext {
  return validate(input, expectation) as CompleteContext
}
