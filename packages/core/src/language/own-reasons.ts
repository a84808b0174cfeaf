import * as z from 'zod/mini'
import { moveRows } from '../model/move'
import type { Problem } from '../model/problem'
import { reasonRows } from '../model/reason'
import { problemsOf } from '../model/schema-problems'
import type { OwnReasonRow } from './locale'
import { entriesOf } from './table-problems'

/** Made when it is asked for: who extends no language does without. */
function rowSchema() {
  return z.strictObject({
    disclosure: z.enum(['state', 'soften', 'withhold']),
    negotiable: z.optional(z.boolean()),
    leavesOut: z.optional(z.array(z.enum(Object.keys(moveRows)))),
    againstMeeting: z.optional(z.boolean()),
    pay: z.optional(z.enum(['over', 'beyond', 'neither'])),
    about: z.optional(z.string()),
    sources: z.optional(z.array(z.string())),
  } satisfies Record<keyof OwnReasonRow, z.ZodMiniType>)
}

/** What is wrong with the reasons of an extension. A misspelt `withhold` would be told in every letter, so a row is held against a schema. */
export function ownReasonProblems(own: Readonly<Record<string, OwnReasonRow>> | undefined): Problem[] {
  return entriesOf(own).flatMap(([reason, row]) =>
    Object.hasOwn(reasonRows, reason) ? [ofTheModel(reason)] : rowProblems(`reasons.${reason}`, row),
  )
}

/** A reason of the model keeps its disclosure: to withhold one that is stated, declare a reason of another name. */
function ofTheModel(reason: string): Problem {
  return {
    path: `reasons.${reason}`,
    kind: 'reason-of-the-model',
    message: 'is a reason of the model; choose another name',
  }
}

function rowProblems(at: string, row: unknown): Problem[] {
  const schema = rowSchema()
  const problems =
    schema.safeParse(row).error?.issues.flatMap((issue) => problemsOf(issue, row, schema)) ?? []
  return problems.map((problem) => ({ ...problem, path: problem.path === '' ? at : `${at}.${problem.path}` }))
}
