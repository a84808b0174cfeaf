import { wordsOfLanguages } from './languages'

const impersonal = new RegExp(
  String.raw`(?:^|[\s,|/-])(?:${wordsOfLanguages.flatMap((words) => words.impersonal).join('|')})(?=$|[\s,.|/-])`,
  'iu',
)

const particles: ReadonlySet<string> = new Set(wordsOfLanguages.flatMap((words) => words.particles))
const nameWord = /^\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?$/u

/** What a display name says of a person. */
export interface PersonName {
  /** The name in the order given name, family name where the text tells it. */
  readonly name: string
  /** Whether the text is the name and nothing else. */
  readonly whole: boolean
  /** What stood beside the name: “Acme” of “Anna Smith | Acme” or “Anna Smith (Acme)”. */
  readonly beside?: string
}

/**
 * The person’s name in a display name, or undefined where it looks like a team’s, a program’s or a company’s.
 *
 * @example
 * personNameOf('Anna Smith (Harbor)') // { name: 'Anna Smith', whole: false, beside: 'Harbor' }
 * personNameOf('HR Team')             // undefined
 */
export function personNameOf(display: string): PersonName | undefined {
  const bare = display.replace(/^["'“”]+|["'“”]+$/gu, '').trim()
  const [, first, beside] =
    /^(.{1,100}?)\s{0,3}(?:\((.{1,80})\)|\bvia\b(.{1,80})|\s[|•·–—@/-]\s(.{1,80}))$/u
      .exec(bare)
      ?.filter((group) => group !== undefined) ?? []
  const text = (first ?? bare).trim()
  const name = namelike(text)
  if (name === undefined) return undefined
  const company = beside === undefined || /\bvia\b/u.test(bare) ? undefined : beside.trim()
  return { name, whole: name === display.trim(), ...(company === undefined ? {} : { beside: company }) }
}

function namelike(text: string): string | undefined {
  if (impersonal.test(text)) return undefined
  const turned = /^([^,]{2,40}), ([^,]{2,60})$/u.exec(text)
  const words = (turned === null ? text : `${turned[2]} ${turned[1]}`).split(/\s+/u)
  if (words.length > 5 || words.length === 0) return undefined
  const proper = words.filter((word) => nameWord.test(word))
  const every = words.every((word) => nameWord.test(word) || particles.has(word))
  // One word all in capitals is rather a company than a person.
  const shouted = words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]!)
  return every && proper.length > 0 && !shouted ? words.join(' ') : undefined
}
