import type { Report, Rule } from '@declinekit/core'
import lists from './word-lists.json'
import { sentencesOf, setOf, wordsOf, type Word } from './words'

/** What a clause may begin with; a comma stands before it. */
interface Opener {
  /** Words after the first that belong to it. */
  readonly words?: readonly string[]
  /** Words before which, or after which, no comma is sure to be due. */
  readonly notAfter?: ReadonlySet<string>
  readonly notBefore?: ReadonlySet<string>
  /** Only after these words is a comma sure to be due. */
  readonly onlyAfter?: ReadonlySet<string>
}

/** Words that take the comma before themselves, or need none. */
const particles = setOf(lists.neverBeforeClause)

/** Verbs, short adjectives and set phrases of letters that a clause with «что» follows. */
const beforeThat = setOf(lists.beforeThat)

const openers: ReadonlyMap<string, Opener> = new Map(
  Object.entries<Opener>({
    что: {
      onlyAfter: beforeThat,
      notBefore: setOf(lists.neverAfterThat),
    },
    чтобы: { notAfter: particles },
    поскольку: { notAfter: particles },
    потому: { words: ['что'], notAfter: particles },
    так: {
      words: ['как'],
      notAfter: setOf(`${lists.neverBeforeClause} ${lists.neverBeforeSince}`),
      notBefore: setOf(lists.neverAfterSince),
    },
  }),
)

const whichForms = setOf(lists.which)
const prepositions = setOf(lists.prepositions)

/** A comma before the commonest subordinate clauses, where one is due beyond doubt. */
export const setOffTheClause: Rule = {
  id: 'set-off-the-clause',
  about: 'Put a comma before «что», «чтобы», «который», «поскольку», «потому что», «так как».',
  severity: 'warning',
  sources: ['S2'],
  messages: ['missing'],
  *find(draft) {
    for (const part of sentencesOf(draft)) {
      if (!/что|поскольку|так как|котор/iu.test(part.text)) continue
      const words = wordsOf(part, draft)
      for (let index = 1; index < words.length; index++) {
        const before = clauseWithoutComma(words, index)
        // Nobody minds the commas of a chat.
        if (before !== undefined)
          yield {
            ...reportAt(before, words[index]!),
            ...(draft.hasFrame ? {} : { severity: 'advice' as const }),
          }
      }
    }
  },
}

/** The word after which the comma of the clause that begins at a word is missing; undefined where none is. */
function clauseWithoutComma(words: readonly Word[], index: number): Word | undefined {
  const { word, afterMark } = words[index]!
  if (afterMark) return undefined
  return whichForms.has(word) ? beforeWhich(words, index) : beforeConjunction(words, index)
}

function beforeConjunction(words: readonly Word[], index: number): Word | undefined {
  const { word } = words[index]!
  const opener = openers.get(word)
  if (opener === undefined) return undefined
  const { words: rest = [], notAfter, notBefore, onlyAfter } = opener
  if (!rest.every((next, offset) => follows(words, index + offset + 1, next))) return undefined
  const before = words[index - 1]!
  const after = words[index + rest.length + 1]
  if (after === undefined || (notBefore?.has(after.word) ?? false) || (notAfter?.has(before.word) ?? false))
    return undefined
  return onlyAfter === undefined || onlyAfter.has(before.word) ? before : undefined
}

function follows(words: readonly Word[], index: number, word: string): boolean {
  const next = words[index]
  return next !== undefined && next.word === word && !next.afterMark
}

/** «…компания в которой»: the comma goes before the preposition. «…компания, название которой»: it stands further off, and is there. */
function beforeWhich(words: readonly Word[], index: number): Word | undefined {
  const at = prepositions.has(words[index - 1]!.word) ? index - 1 : index
  if (at === 0 || words[at]!.afterMark || particles.has(words[at - 1]!.word)) return undefined
  for (let near = at - 1; near >= Math.max(0, at - 4); near--)
    if (words[near]!.afterMark && near > 0) return undefined
  return words[at - 1]
}

function reportAt(before: Word, clause: Word): Report {
  const edits = [{ start: before.end, end: before.end, text: ',' }]
  return {
    message: 'missing',
    values: { found: clause.word },
    start: before.start,
    end: clause.end,
    mend: { kind: 'edit', edits },
  }
}
