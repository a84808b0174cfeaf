import { BoundedMap } from '../bounded-map'
import { DeclinekitError } from '../errors'
import type { Person } from '../model/person'
import { stretchesOf } from '../proofread/stretches'
import { blankFinder } from '../rules/blanks'
import type { Draft } from '../rules/draft'
import type { Report, Rule } from '../rules/rule'

/** A spelling dictionary: nspell, hunspell-asm and the like fit as they are. */
export interface Dictionary {
  /** Whether a word is spelt as the dictionary knows it. */
  correct(word: string): boolean
  /** Words that may have been meant, the likeliest first. */
  suggest?(word: string): readonly string[]
}

/** Options of {@link spellRightly}. */
export interface SpellingOptions {
  readonly dictionary: Dictionary
  /** Words of one’s own that are right whatever the dictionary says; case is not looked at. */
  readonly allow?: Iterable<string>
  /** Whether words with a capital inside a sentence are looked up too. Default false: most are names. */
  readonly names?: boolean
}

const word = /[\p{L}\p{M}]+(?:['’‘ʼ-][\p{L}\p{M}]+)*/gu
/** What makes a run one that no dictionary knows: addresses of the web and of mail, handles, words with figures. */
const noWord = /@|:\/\/|www\.|[\p{L}\p{N}]\.[\p{L}\p{N}]|[\p{N}_#]/u

/**
 * A rule that looks every word up in a dictionary of the caller’s. It stands in no preset; put it beside the others. The names of the situation
 * and the words of `allow` are never reported, nor are placeholders, addresses, abbreviations, and words of another script.
 * A word that the dictionary has one suggestion for is mended.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where the dictionary cannot look a word up.
 * @example
 * import nspell from 'nspell'
 * import dictionary from 'dictionary-en'
 * const rules = [...rulesFor(en), spellRightly({ dictionary: nspell(dictionary), allow: ['Kubernetes'] })]
 * check('Thank you for the invitaton.', { locale: en, rules }).map(({ message }) => message)
 */
export function spellRightly(options: SpellingOptions): Rule<SpellingOptions> {
  const { dictionary } = options
  if (typeof dictionary?.correct !== 'function') {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      'The option `dictionary` has no method `correct`; pass an object such as nspell gives: { correct(word), suggest(word) }.',
    )
  }
  const allowed = new Set(Array.from(options.allow ?? [], fold))
  // Looking up is slow, and the same words come again in every letter.
  const known = new BoundedMap<string, boolean>(mostKnown)
  return {
    id: 'spell-rightly',
    about: 'Spell every word as the dictionary has it.',
    severity: 'warning',
    sources: ['S2'],
    messages: ['unknown'],
    options,
    *find(draft, { names = false }) {
      const isOfName = nameTest(draft)
      for (const { found, start, end, isName } of wordsOf(draft)) {
        if ((isName && !names) || allowed.has(fold(found)) || isOfName(fold(found))) continue
        if (!isKnown(found, dictionary, known)) yield reportOf(found, start, end, dictionary)
      }
    },
  }
}

/** Words remembered; a text has few different ones. */
const mostKnown = 20_000

function isKnown(found: string, dictionary: Dictionary, known: Map<string, boolean>): boolean {
  let answer = known.get(found)
  if (answer === undefined) {
    answer =
      spellings(found).some((spelling) => dictionary.correct(spelling)) || partsAreKnown(found, dictionary)
    known.set(found, answer)
  }
  return answer
}

/** The spellings of a word that are as good: a straight apostrophe, е for ё, a small letter at the beginning of a sentence. */
function spellings(found: string): string[] {
  const straight = found.normalize('NFC').replace(/[’‘ʼ]/g, "'")
  const small = straight.toLowerCase()
  return [
    ...new Set([straight, small, straight.replace(/ё/g, 'е').replace(/Ё/g, 'Е'), small.replace(/ё/g, 'е')]),
  ]
}

/** A compound with a hyphen is known where its parts are. */
function partsAreKnown(found: string, dictionary: Dictionary): boolean {
  const parts = found.split('-')
  return (
    parts.length > 1 &&
    parts.every((part) => part.length < 2 || spellings(part).some((spelling) => dictionary.correct(spelling)))
  )
}

interface FoundWord {
  readonly found: string
  readonly start: number
  readonly end: number
  /** Whether it has a capital inside a sentence. */
  readonly isName: boolean
}

/** Longest word that is looked up; nothing longer is one. */
const longestWord = 40

function* wordsOf(draft: Draft): Generator<FoundWord> {
  const isBlank = blankFinder(draft)
  const ownLetter =
    draft.script === 'Cyrillic'
      ? /^[\p{Script=Cyrillic}\p{M}'’‘ʼ-]+$/u
      : draft.script === 'Latin'
        ? /^[\p{Script=Latin}\p{M}'’‘ʼ-]+$/u
        : /^/u
  for (const stretch of stretchesOf(draft.text, draft.parts)) {
    const text = stretch.text.replace(/\S+/gu, (run) => (noWord.test(run) ? ' '.repeat(run.length) : run))
    let end = 0
    let opens = true
    for (const { 0: found, index } of text.matchAll(word)) {
      opens ||= /[.!?…:\n]/u.test(text.slice(end, index))
      const isName = !opens && /^\p{Lu}/u.test(found)
      opens = false
      end = index + found.length
      const start = stretch.start + index
      const isAbbreviation = found.length > 1 && found === found.toUpperCase()
      if (found.length < 2 || found.length > longestWord || isAbbreviation || !ownLetter.test(found)) continue
      if (!isBlank(start, start + found.length)) yield { found, start, end: start + found.length, isName }
    }
  }
}

function reportOf(found: string, start: number, end: number, dictionary: Dictionary): Report {
  const suggestions = [...(dictionary.suggest?.(found) ?? [])]
  const [only] = suggestions
  const mend =
    suggestions.length === 1 && only !== undefined && dictionary.correct(only)
      ? ({ kind: 'edit', edits: [{ start, end, text: only }] } as const)
      : undefined
  return { message: 'unknown', values: { found }, start, end, ...(mend === undefined ? {} : { mend }) }
}

/** Whether a word is one of the names that the situation mentions, or begins as it does up to its ending: «Орлову» for «Орлов». */
function nameTest(draft: Draft): (folded: string) => boolean {
  const names = namesIn(draft).map(fold)
  const short = new Set(names.filter((name) => name.length < shortestStem))
  const stems = names
    .filter((name) => name.length >= shortestStem)
    .map((name) => name.slice(0, Math.max(3, name.length - 2)))
  return (folded) => short.has(folded) || stems.some((stem) => folded.startsWith(stem))
}

/** Shorter names are taken as they are: too many words begin with “Li”. */
const shortestStem = 4

function namesIn({ situation }: Draft): string[] {
  const { from, to, company, position, place, interview, alternatives = [] } = situation
  const texts = [
    ...[from, ...(Array.isArray(to) ? to : [to]), interview?.interviewer].flatMap(namesOf),
    company,
    position,
    place,
    ...alternatives.flatMap((alternative) =>
      alternative.kind === 'person'
        ? namesOf(alternative.person)
        : alternative.kind === 'role'
          ? [alternative.position]
          : [],
    ),
  ]
  return texts.flatMap((text) => text?.match(word) ?? []).filter((name) => name.length > 1)
}

function namesOf(person: Person | undefined): (string | undefined)[] {
  if (person === undefined) return []
  return typeof person === 'string'
    ? [person]
    : [person.given, person.family, person.patronymic, person.jobTitle]
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/ё/g, 'е').replace(/[’‘ʼ]/g, "'")
}
