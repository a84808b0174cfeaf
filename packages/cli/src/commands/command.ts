import type { Config } from '../input/config'
import type { ModelTableName } from './model-table-names'

/** An option of a command. Without a `value` it is a switch. */
export interface Option {
  /** Its letter, as in `-o`. */
  readonly short?: string
  /** What stands for the value in help, such as `FILE`. */
  readonly value?: string
  /** The only values there are; checked when the command line is read. */
  readonly values?: readonly string[]
  /** The table of the model whose ids are the values; the model checks them, and says more than we could. */
  readonly table?: Table
  /** The value that is taken where none is given. */
  readonly usual?: string
  /** Whether it may be given more than once. */
  readonly many?: true
  /** What a shell completes where there are no values. */
  readonly completes?: 'file' | 'directory'
}

/** Tables of the model that options and operands take their values from. */
export type Table = ModelTableName | 'rules'

/** What stands on the command line without a dash. */
export interface Operands {
  /** As help shows it: `[file|-]`. */
  readonly usage: string
  readonly most: number
  readonly values?: readonly string[]
  readonly table?: Table
  readonly completes?: 'file'
}

/** A row of the command table: everything that help, completions and the reading of arguments go by. */
export interface CommandRow {
  readonly operands: Operands
  readonly options: Readonly<Record<string, Option>>
  /** Command lines that work, with the name of the command first. */
  readonly examples: readonly string[]
  /** What exit codes mean that are not the same for all. */
  readonly exits?: 'findings' | 'rows' | 'laws'
  load(): Promise<Run>
}

/** What was given on the command line, and what the project’s configuration says. */
export interface Call {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  readonly operands: readonly string[]
  readonly config: Config
  /** Whether to say nothing but the result. */
  readonly quiet: boolean
}

/** What a command does. @returns the exit code. */
export type Run = (call: Call) => Promise<number>
