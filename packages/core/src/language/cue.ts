import { DeclinekitError } from '../errors'
import type { Problem } from '../model/problem'
import type { LapseCue } from './locale'

/** One item of a cue. */
export type CueItem =
  /** Words; the spelling tells them from others. */
  | {
      readonly kind: 'words'
      readonly spelling: string
      readonly words: readonly string[]
      readonly optional: boolean
    }
  /** Words and, beside them, rows: phrases and sets. */
  | {
      readonly kind: 'choice'
      readonly spelling: string
      readonly words: readonly string[]
      readonly rows: readonly (readonly CueItem[])[]
      readonly optional: boolean
    }
  | { readonly kind: 'set'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'class'; readonly name: TokenClass; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly reach: GapReach }
  | { readonly kind: 'edge'; readonly edge: '^' | '$' }

/** How far a gap goes: within the clause, or over its borders. */
export type GapReach = 'clause' | 'sentence'

/** What a token can be besides a word. */
export type TokenClass = 'Name' | 'foreign' | 'number' | 'money'

// Most items are of these letters, and are then known to be right by one look.
const foldedWords = /^[a-zа-я0-9'-]+\*?(?:\|[a-zа-я0-9'-]+\*?)*$/
// Anything but marks that words do not have; naming the letters of all scripts would cost a third of the time of opening a language.
const wordOrStem = /^[^\s<>|?^$*~.,;:!()[\]{}"«»/\\]+\*?$/

const tokenClasses = new Set<string>(['Name', 'foreign', 'number', 'money'])

/**
 * Reads a cue, a row of items separated by spaces.
 *
 * @example
 * parseCue('not ... accept*|take <offer>')
 * // words "not", gap, words "accept*" or "take", set "offer"
 * @throws DeclinekitError `INVALID_LOCALE` where an item is not of the notation.
 */
export function parseCue(cue: string): readonly CueItem[] {
  const items = cue
    .split(' ')
    .filter((item) => item !== '')
    .map((item) => parseItem(item, cue))
  if (!items.some((item) => item.kind !== 'gap' && item.kind !== 'edge')) throw invalid(cue, 'it has no word')
  if (items[0]?.kind === 'gap' || items.at(-1)?.kind === 'gap')
    throw invalid(cue, 'it begins or ends with a gap')
  return items
}

function parseItem(item: string, cue: string): CueItem {
  if (item === '...') return { kind: 'gap', reach: 'clause' }
  if (item === '...,...') return { kind: 'gap', reach: 'sentence' }
  if (item === '^' || item === '$') return { kind: 'edge', edge: item }
  const optional = item.length > 1 && item.endsWith('?')
  const body = optional ? item.slice(0, -1) : item
  if (/^<[^|]*>$/.test(body)) {
    const name = body.slice(1, -1)
    return tokenClasses.has(name)
      ? { kind: 'class', name: name as TokenClass, optional }
      : { kind: 'set', name, optional }
  }
  if (/[_<]/.test(body)) return parseChoice(body, optional, cue)
  const words = body.split('|')
  if (foldedWords.test(body)) return { kind: 'words', spelling: body, words, optional }
  for (const word of words) {
    if (!wordOrStem.test(word)) throw invalid(cue, `"${item}" is not an item`)
    if (word !== word.toLowerCase() || word.includes('ё'))
      throw invalid(cue, `"${word}" is not folded; write it in lower case, е for ё`)
  }
  return { kind: 'words', spelling: body, words, optional }
}

/** `a|b_c|<set>`: words, phrases with their words joined by `_`, and sets. */
function parseChoice(body: string, optional: boolean, cue: string): CueItem {
  const alternatives = body.split('|')
  const isItem = (item: string): boolean => /^(?:<[^<>]*>|[^<>_]*)$/.test(item)
  if (!alternatives.every((row) => row.split('_').every(isItem)))
    throw invalid(cue, `"${body}" is not an item`)
  const isWord = (alternative: string): boolean => !/[_<]/.test(alternative)
  return {
    kind: 'choice',
    spelling: body,
    words: alternatives.filter(isWord).flatMap((word) => wordsOf(parseItem(word, cue))),
    rows: alternatives
      .filter((alternative) => !isWord(alternative))
      .map((row) => row.split('_').map((item) => parseItem(item, cue))),
    optional,
  }
}

function wordsOf(item: CueItem): readonly string[] {
  return item.kind === 'words' ? item.words : []
}

/** A cue that cancels hits: those it touches, or, in square brackets, only those it encloses. */
export interface ExceptionCue {
  readonly cue: string
  readonly encloses: boolean
}

/**
 * Takes the brackets off an exception.
 *
 * @example
 * parseException('[not <refuse>]') // { cue: 'not <refuse>', encloses: true }
 */
export function parseException(exception: string): ExceptionCue {
  const encloses = exception.startsWith('[') && exception.endsWith(']')
  return { cue: encloses ? exception.slice(1, -1) : exception, encloses }
}

/**
 * A cue of a lapse; a faint one, with a tilde before it, is often innocent, and weighs little by itself. A doubtful one, with two, is so wide
 * that it counts only where nothing else is heard in a sentence.
 */
export interface LapseCueParts {
  readonly cue: string
  readonly instead: string | undefined
  readonly isFaint: boolean
  readonly isDoubtful: boolean
}

/**
 * Takes the cue of a lapse apart.
 *
 * @example
 * parseLapse('~waited ... nobody') // { cue: 'waited ... nobody', instead: undefined, isFaint: true, isDoubtful: false }
 */
export function parseLapse(lapse: LapseCue): LapseCueParts {
  const { cue, instead } = typeof lapse === 'string' ? { cue: lapse, instead: undefined } : lapse
  const isFaint = cue.startsWith('~')
  const isDoubtful = cue.startsWith('~~')
  return { cue: cue.replace(/^~~?/, ''), instead, isFaint, isDoubtful }
}

function invalid(cue: string, why: string): DeclinekitError {
  return new DeclinekitError('INVALID_LOCALE', `The cue "${cue}" cannot be used: ${why}.`, {
    problems: [{ path: 'lexicon', kind: 'malformed', message: `cue "${cue}": ${why}` } satisfies Problem],
  })
}
