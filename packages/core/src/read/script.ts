import type { Token } from '../language/tokenizer'
import type { Ear } from '../language/ear'
import { hearAll } from './hear'
import { quotedIn } from './quoted'
import { kindsOf, type Characters } from '../text/characters'
import type { Line } from './lines'
import { sentencesOf } from './sentences'
import type { Span } from '../text/span'

/** A stretch of a script: a stage direction, something said, or a ready answer to what the other may say. */
export interface Stretch extends Span {
  readonly kind: 'direction' | 'speech' | 'answer'
}

const openingBrackets = kindsOf('opening')

// Bounded and stopped by the next bracket, so that a megabyte of brackets is walked once.
const bracketed = /\[[^[\]\n]{2,300}\]|^\([^()\n]{2,300}\)/gu

/**
 * The stretches of a script, or undefined where the text has no stage direction and so is none. What follows a direction that begins
 * with a condition (“if they ask why”) on its line is the answer to it, and no part of the news.
 */
export function scriptOf(
  text: string,
  lines: readonly Line[],
  tokens: readonly Token[],
  characters: Characters,
  ear: Ear,
): Stretch[] | undefined {
  if (!characters.has(openingBrackets)) return undefined
  const directions = directionsIn(text, lines, tokens, ear)
  if (directions.length === 0) return undefined
  let at = 0
  return lines.flatMap((line) => {
    const from = at
    while (at < directions.length && directions[at]!.start < line.end) at++
    return stretchesOf(text, line, directions.slice(from, at), ear)
  })
}

interface HeardDirection extends Span {
  readonly isTurn: boolean
}

/** The stretches in brackets in which a direction is heard; all are heard in one go, so that time stays linear. */
function directionsIn(
  text: string,
  lines: readonly Line[],
  tokens: readonly Token[],
  ear: Ear,
): HeardDirection[] {
  const spans = lines.flatMap(bracketsIn)
  if (spans.length === 0) return []
  const inside = spans.map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
  return hearAll(text, tokens, inside, ear, [], quotedIn(text)).flatMap(({ moves, signals }, index) => {
    if (!moves.some(({ name }) => name === 'direction')) return []
    const isTurn = signals.some(({ name, word }) => name === 'condition' && word === 0)
    return [{ ...spans[index]!, isTurn }]
  })
}

function bracketsIn(line: Line): Span[] {
  if (!line.text.includes('[') && !line.text.startsWith('(')) return []
  return [...line.text.matchAll(bracketed)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }))
}

function stretchesOf(text: string, line: Line, directions: readonly HeardDirection[], ear: Ear): Stretch[] {
  const stretches: Stretch[] = []
  let from = line.start
  let isAnswer = false
  const say = (to: number): void => {
    const said = trimmed(text, from, to)
    if (said === undefined) return
    if (isAnswer) stretches.push({ ...said, kind: 'answer' })
    else stretches.push(...sentencesIn(text, said, ear).map((span) => ({ ...span, kind: 'speech' as const })))
  }
  for (const { start, end, isTurn } of directions) {
    say(start)
    stretches.push({ start, end, kind: 'direction' })
    isAnswer = isTurn
    from = end
  }
  say(line.end)
  return stretches
}

export function sentencesIn(text: string, { start, end }: Span, ear: Ear): Span[] {
  const line = { start, end, text: text.slice(start, end), afterBlank: true }
  return sentencesOf(text, [line], ear.abbreviations)
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  const raw = text.slice(from, to)
  const bare = raw.trim()
  if (bare === '') return undefined
  const start = from + raw.indexOf(bare)
  return { start, end: start + bare.length }
}
