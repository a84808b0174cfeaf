import { foldWord } from '../text/fold-word'
import type { Move } from '../model/move'
import type { Heard } from '../read/hear'
import type { Lapse } from '../language/heard'
import type { Draft } from './draft'

/** Moves that speak of the reader and the reader’s company, so that a name in them is theirs. */
const toTheReader: ReadonlySet<Move> = new Set<Move>(['subject', 'greeting', 'thanks', 'praise', 'wishes'])

// One capital by itself is a pronoun or an initial, not a name.
const name = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu

/**
 * Tells whether the last name in words heard is the reader’s, or that of the reader’s company or of the post: the situation says so, or
 * another part of the draft that greets, thanks, praises or wishes well. “I was delighted when Anna offered me the post” is written to Anna.
 */
export function readersNames(draft: Draft): (heard: Heard<Lapse>) => boolean {
  const { company = '', position = '' } = draft.situation
  const theirs = new Set([...namesIn(company), ...namesIn(position)])
  const namesCompany = namesWithEndings(company)
  const partsNaming = partsByName(draft)
  return ({ start, end }) => {
    const found = draft.text.slice(start, end)
    if (namesCompany(found)) return true
    const last = namesIn(found).at(-1)
    if (last === undefined) return false
    if (theirs.has(last)) return true
    const here = draft.partAt(start)?.start
    return partsNaming.get(last)?.some((part) => part !== here) ?? false
  }
}

/** Fewer letters than this could begin any word. */
const shortestStem = 4

/** Letters by which a form of a name may be longer than the name. */
const longestEnding = 2

/** Tells whether words hold the longest word of the company written to, with whatever ending: languages inflect names too. */
function namesWithEndings(company: string): (found: string) => boolean {
  const longest = wordsIn(company).reduce((most, word) => (word.length > most.length ? word : most), '')
  const stem = longest.slice(0, Math.max(shortestStem, longest.length - longestEnding))
  if (stem.length < shortestStem) return () => false
  return (found) =>
    wordsIn(found).some((word) => word.startsWith(stem) && word.length <= longest.length + longestEnding)
}

function wordsIn(text: string): readonly string[] {
  return foldWord(text).match(/\p{L}+/gu) ?? []
}

/** By name, where the parts begin that name the reader so; two are enough to find one that is another. */
function partsByName(draft: Draft): ReadonlyMap<string, readonly number[]> {
  const { parts } = draft
  const byName = new Map<string, number[]>()
  const rivals = rivalsByPart(draft)
  for (const { moves, start, text } of parts) {
    if (!moves.some((move) => toTheReader.has(move))) continue
    for (const named of new Set(namesIn(text))) {
      if (rivals.get(start)?.has(named) === true) continue
      const known = byName.get(named)
      if (known === undefined) byName.set(named, [start])
      else if (known.length < 2) known.push(start)
    }
  }
  return byName
}

/** “I have always wanted to join you, but I signed with Acme”: what a kind sentence itself names as another’s vouches for nothing. */
function rivalsByPart(draft: Draft): ReadonlyMap<number, ReadonlySet<string>> {
  const rivals = new Map<number, Set<string>>()
  for (const { start, end } of draft.lapses('rival')) {
    const part = draft.partAt(start)?.start
    if (part === undefined) continue
    const named = rivals.get(part) ?? new Set()
    for (const one of namesIn(draft.text.slice(start, end))) named.add(one)
    rivals.set(part, named)
  }
  return rivals
}

function namesIn(text: string): readonly string[] {
  return text.match(name) ?? []
}
