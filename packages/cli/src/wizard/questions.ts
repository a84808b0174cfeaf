import type { ModelTableName } from '../commands/model-table-names'
import { modelTables, type ModelTable } from '../commands/model-tables'

/** A field of a situation with a closed list of values: a table of the model. */
export interface Choice {
  readonly kind: 'choice'
  readonly field: ChoiceField
  /** The value that is taken unless another one is chosen. */
  readonly usual?: string
}

/** Fields that are chosen from a table. */
export type ChoiceField = 'purpose' | 'stage' | 'channel' | 'reason' | 'tone' | 'length'

/** A field of a situation that is written freely. */
export interface Fact {
  readonly kind: 'fact'
  /** The name of the question in the catalogues. */
  readonly name: string
  readonly path: readonly [string, ...string[]]
  /** A value of the right form: the question is asked only where the letter would say something else with it. */
  readonly sample: string
}

/** A question of the conversation. */
export type Question = Choice | Fact

/** The table of a field, as `declinekit list` calls it. */
export const tableNames = {
  purpose: 'purposes',
  stage: 'stages',
  channel: 'channels',
  reason: 'reasons',
  tone: 'tones',
  length: 'lengths',
} as const satisfies Readonly<Record<ChoiceField, ModelTableName>>

/** The rows that a field is chosen from. */
export function rowsOf(field: ChoiceField): ModelTable {
  return modelTables[tableNames[field]]
}

const fact = (name: string, path: Fact['path'], sample: string): Fact => ({
  kind: 'fact',
  name,
  path,
  sample,
})
const choice = (field: ChoiceField, usual?: string): Choice => ({
  kind: 'choice',
  field,
  ...(usual === undefined ? {} : { usual }),
})

/** The questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  choice('purpose', 'decline'),
  choice('stage'),
  choice('channel'),
  choice('reason', 'undisclosed'),
  choice('tone', 'neutral'),
  choice('length', 'full'),
  fact('to', ['to'], 'Alexander'),
  fact('company', ['company'], 'Harbor'),
  fact('position', ['position'], 'economist'),
  fact('interview-date', ['interview', 'date'], '2026-11-26'),
  fact('interview-time', ['interview', 'time'], '10:30'),
  fact('interviewer', ['interview', 'interviewer'], 'Tom Hughes'),
  fact('until', ['until'], '2026-12-01'),
  fact('sent', ['sent'], '2026-11-20'),
  fact('term', ['term'], 'two days a week from home'),
  fact('from', ['from'], 'Sam Lee'),
  fact('date', ['date'], '2026-11-22'),
  fact('place', ['place'], 'Leeds'),
]

/** The path that a question fills. */
export function pathOf(question: Question): readonly string[] {
  return question.kind === 'choice' ? [question.field] : question.path
}

/** The name of a question in the catalogues. */
export function nameOfQuestion(question: Question): string {
  return question.kind === 'choice' ? question.field : question.name
}
