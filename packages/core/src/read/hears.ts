import type { Ear } from '../language/ear'

/** A cue heard in a short stretch. */
export interface HeardCue {
  readonly start: number
  readonly end: number
  readonly wordsBefore: number
}

/** What is heard in names and addresses too, and says nothing: who speaks, slots, and figures. */
const sayingNothing: ReadonlySet<string> = new Set([
  'placeholder',
  'employer',
  'employer-perhaps',
  'candidate',
  'impersonal',
  'slang',
  'pay',
])

/** Whether a short stretch says something, besides what is given. */
export function saysSomething(ear: Ear, stretch: string, ...besides: readonly string[]): boolean {
  return hears(ear, stretch, (name) => !besides.includes(name) && !sayingNothing.has(name)) !== undefined
}

/** The first cue of a wanted meaning in a short stretch. */
export function hears(ear: Ear, stretch: string, wanted: (name: string) => boolean): HeardCue | undefined {
  const tokens = ear.tokenizer.tokens(stretch)
  const hits = ear.matcher
    .hear(tokens)
    .filter(
      (hit) => ear.meanings[hit.meaning]!.kind !== 'exception' && wanted(ear.meanings[hit.meaning]!.name),
    )
  if (hits.length === 0) return undefined
  const first = Math.min(...hits.map((hit) => hit.first))
  const last = Math.max(...hits.filter((hit) => hit.first === first).map((hit) => hit.last))
  return { start: tokens[first]!.start, end: tokens[last]!.end, wordsBefore: first }
}
