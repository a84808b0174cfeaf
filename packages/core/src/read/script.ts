import type { Ear } from '../language/language'
import { hearAlone } from './hear'
import type { Line } from './lines'
import { sentencesOf, type Span } from './sentences'

/** A stretch of a script: a stage direction, something said, or a ready answer to what the other may say. */
export interface Stretch extends Span {
  readonly kind: 'direction' | 'speech' | 'answer'
}

// Bounded and stopped by the next bracket, so that a megabyte of brackets is walked once.
const bracketed = /\[[^[\]\n]{2,300}\]|^\([^()\n]{2,300}\)/gu

/**
 * The stretches of a script, or undefined where the text has no stage direction and so is none. What follows a direction that begins
 * with a condition (“if they ask why”) on its line is the answer to it, and no part of the news.
 */
export function scriptOf(text: string, lines: readonly Line[], ear: Ear): Stretch[] | undefined {
  if (!lines.some((line) => line.text.includes('[') || line.text.startsWith('('))) return undefined
  const stretches: Stretch[] = []
  let isScript = false
  for (const line of lines) {
    const directions = directionsIn(text, line, ear)
    isScript ||= directions.length > 0
    stretches.push(...stretchesOf(text, line, directions, ear))
  }
  return isScript ? stretches : undefined
}

interface HeardDirection extends Span {
  readonly isTurn: boolean
}

function directionsIn(text: string, line: Line, ear: Ear): HeardDirection[] {
  return [...line.text.matchAll(bracketed)].flatMap((match) => {
    const start = line.start + match.index
    const end = start + match[0].length
    const { moves, signals } = hearAlone(text, { start: start + 1, end: end - 1 }, ear)
    if (!moves.some(({ name }) => name === 'direction')) return []
    return [{ start, end, isTurn: signals.some(({ name, word }) => name === 'condition' && word === 0) }]
  })
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

function sentencesIn(text: string, { start, end }: Span, ear: Ear): Span[] {
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
