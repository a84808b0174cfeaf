import type { Grammar, ComposingLocale } from '../language/locale'
import { channelRows, type Channel } from '../model/channel'
import type { Part } from '../model/letter'
import type { Move } from '../model/move'
import { capitalise } from './capital'

/** A sentence or line with the moves it makes, before it has a place. */
export interface Piece {
  readonly text: string
  readonly moves: readonly Move[]
  /** Whether it opens a line of a script. */
  readonly opensLine?: boolean
}

/** The pieces of a letter in the order of its plan. */
export interface Pieces {
  readonly opening: readonly Piece[]
  readonly body: readonly (readonly Piece[])[]
  readonly closing: readonly Piece[]
}

/** A text that grows part by part, so that offsets are right by construction. */
class Sheet {
  text = ''
  readonly parts: Part[] = []

  put(piece: Piece, separator: string): void {
    if (this.text !== '') this.text += separator
    const start = this.text.length
    this.text += piece.text
    this.parts.push({ start, end: this.text.length, text: piece.text, moves: [...piece.moves] })
  }
}

/** Sets the pieces as the channel wants them: in paragraphs, or in one run of text. */
export function layOut(
  pieces: Pieces,
  channel: Channel,
  locale: ComposingLocale<string>,
): Pick<Sheet, 'text' | 'parts'> {
  const sheet = new Sheet()
  const { layout } = channelRows[channel]
  if (layout === 'script') setScript(sheet, pieces)
  else if (layout === 'line') setLine(sheet, pieces, locale.grammar)
  else setParagraphs(sheet, inOrder(pieces, locale), locale)
  return { text: sheet.text, parts: sheet.parts }
}

/** On paper the date stands below the addressee, or above where that is the custom. */
function inOrder(pieces: Pieces, { dateLine }: ComposingLocale<string>): Pieces {
  if (dateLine !== 'above') return pieces
  const isDate = ({ moves }: Piece): boolean => moves.includes('date')
  const { opening } = pieces
  return { ...pieces, opening: [...opening.filter(isDate), ...opening.filter((piece) => !isDate(piece))] }
}

/** Blocks stand apart; within one, a direction that opens a line begins a new one. */
function setScript(sheet: Sheet, { body }: Pieces): void {
  for (const block of body) {
    block.forEach((piece, index) => {
      const separator = index === 0 ? '\n\n' : piece.opensLine === true ? '\n' : ' '
      sheet.put(sentence(piece), separator)
    })
  }
}

/** The close stands apart; its lines stand together, and the name beside or below the line it transcribes. */
function setParagraphs(
  sheet: Sheet,
  { opening, body, closing }: Pieces,
  locale: ComposingLocale<string>,
): void {
  for (const piece of opening) sheet.put(piece, '\n\n')
  const set = locale.afterGreeting === 'continued' ? continuing(sheet, locale.grammar) : sentence
  body.forEach((paragraph, number) => {
    paragraph.forEach((piece, index) => {
      const opensBody = number === 0 && index === 0
      sheet.put(opensBody ? set(piece) : sentence(piece), index === 0 ? '\n\n' : ' ')
    })
  })
  const beforeTranscript = locale.transcript === 'beside' ? ' ' : '\n'
  closing.forEach((piece, index) => {
    const transcribes = piece.moves.includes('transcript') && closing[index - 1]?.moves.includes('signature')
    sheet.put(piece, index === 0 ? '\n\n' : transcribes ? beforeTranscript : '\n')
  })
}

function setLine(sheet: Sheet, { opening, body, closing }: Pieces, grammar: Grammar): void {
  for (const piece of opening) sheet.put(piece, ' ')
  const set = continuing(sheet, grammar)
  body.flat().forEach((piece, index) => sheet.put(index === 0 ? set(piece) : sentence(piece), ' '))
  for (const piece of closing) sheet.put(piece, ' ')
}

/** How the sentence after the greeting is set: after a comma it goes on. */
function continuing({ text }: Sheet, grammar: Grammar): (piece: Piece) => Piece {
  if (!text.endsWith(',')) return sentence
  return (piece) => ({ ...piece, text: grammar.continued(sentence(piece).text) })
}

function sentence(piece: Piece): Piece {
  return { ...piece, text: capitalise(piece.text) }
}
