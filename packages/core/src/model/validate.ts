import type * as z from 'zod/mini'
import { DeclinekitError, describeProblems } from '../errors'
import { contradictionsIn, type OwnValues } from './consistency'
import { problemsOf } from './schema-problems'
import { situationSchemaWith, type CompleteContext, type CompleteSituation } from './situation'

/** What a value is held against: a schema, and what the language knows beyond the model. */
export interface Expectation {
  readonly schema: z.ZodMiniType
  readonly own: OwnValues
}

/** What a situation is held against in a language with these reasons and regions of its own. */
export function expectationOf(own: OwnValues): Expectation {
  return { schema: situationSchemaWith(Object.keys(own.reasons)), own }
}

/** The situation with defaults filled in. @throws DeclinekitError `INVALID_SITUATION` with every problem at once. */
export function validateSituation(input: unknown, expectation: Expectation): CompleteSituation {
  return validate(input, expectation) as CompleteSituation
}

/** The value as its schema reads it. @throws DeclinekitError `INVALID_SITUATION` with every problem at once. */
export function validate(input: unknown, { schema, own }: Expectation): unknown {
  const result = schema.safeParse(input)
  const problems = result.success
    ? contradictionsIn(result.data as CompleteContext, own)
    : result.error.issues.flatMap((issue) => problemsOf(issue, input, schema))
  if (result.success && problems.length === 0) return result.data
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  throw new DeclinekitError(
    'INVALID_SITUATION',
    `The situation has ${count}:\n${describeProblems(problems)}`,
    { problems },
  )
}
