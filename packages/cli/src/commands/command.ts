/** A command: its help, and what it does with the rest of the command line. */
export interface Command {
  readonly summary: string
  readonly help: string
  /** @returns the exit code. */
  run(argv: readonly string[]): Promise<number>
}
