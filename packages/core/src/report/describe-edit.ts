import type { Edit, Finding } from '../model/finding'
import { fill, type ReportWords } from './language'
import { visible } from './visible'

/** What an edit asks the writer to do. */
export interface Instruction {
  readonly act: keyof ReportWords['edit']
  /** The words to add, to take out or to write instead. */
  readonly words: string
}

/** An edit as an instruction to a person: add, take out, or write instead. */
export function instructionOf(edit: Edit, finding: Finding, text: string): Instruction {
  const before = text.slice(edit.start, edit.end)
  if (edit.text === '') return { act: 'takeOut', words: shown(before) }
  const words = shown(edit.text)
  if (before === '' || finding.start === undefined) return { act: 'add', words }
  const isWider = edit.start < finding.start || edit.end > (finding.end ?? edit.end)
  return { act: isWider ? 'insteadOfSentence' : 'instead', words }
}

/** Words without the space and the full stop that join them to what stands before; where there are none, the marks themselves. */
function shown(text: string): string {
  const words = text.trimEnd().replace(/^[.\s]+/u, '')
  return visible(words === '' ? text.replaceAll(' ', '␣') : words)
}

/** The same in one line. */
export function describeEdit(edit: Edit, finding: Finding, text: string, words: ReportWords): string {
  const instruction = instructionOf(edit, finding, text)
  return fill(words.edit[instruction.act], { text: instruction.words })
}
