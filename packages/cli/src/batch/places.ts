import { join } from 'node:path'

/** Where a run puts what it writes. */
export interface Places {
  /** The folder of files of letters. */
  readonly folder?: string
  /** The file of NDJSON. Without it and without a folder, standard output. */
  readonly output?: string
  /** The file of bad rows; without it they are told on standard error. */
  readonly errors?: string
  /** The file that says how far a run over a file has come; without it a run cannot go on. */
  readonly journal?: string
}

/** The places that `--out` and `--errors` name. */
export function placesOf(out: string, errors: string | undefined, kind: 'csv' | 'ndjson'): Places {
  if (out === '-') return errors === undefined ? {} : { errors }
  if (/\.(ndjson|jsonl)$/iu.test(out))
    return { output: out, errors: errors ?? `${out}.errors.${kind}`, journal: `${out}.progress.json` }
  return {
    folder: out,
    errors: errors ?? join(out, `errors.${kind}`),
    journal: join(out, '.declinekit-batch.json'),
  }
}
