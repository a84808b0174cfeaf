import { Automaton } from '../../language/automaton'
import { parseException, parseLapse } from '../../language/cue'
import { compileTemplate } from '../../language/template'
import type { Law, Violation } from '../law'

/** Every phrase is a template and every cue a cue. */
export const templatesParse: Law = {
  id: 'templates-parse',
  about: 'Every phrase is a template over known facts, and every cue is of the notation.',
  *violations({ locale }) {
    for (const [namespace, wordings] of Object.entries(locale.phrases)) {
      for (const [key, list] of Object.entries(wordings)) {
        for (const phrase of list)
          yield* attempt(`phrases.${namespace}.${key}`, () => compileTemplate(phrase))
      }
    }
    const { sets, moves, signals, lapses, exceptions } = locale.lexicon
    const automaton = new Automaton(sets)
    const lay = (part: string, name: string, cue: string): Generator<Violation> =>
      attempt(`lexicon ${part}${name}`, () => automaton.add(cue, 0))
    // Part by part: a move, a signal and their exceptions share names.
    for (const part of [moves, signals]) {
      for (const [name, list] of Object.entries(part)) for (const cue of list ?? []) yield* lay('', name, cue)
    }
    for (const [name, list] of Object.entries(lapses)) {
      for (const lapse of list ?? []) yield* lay('', name, parseLapse(lapse).cue)
    }
    for (const [name, list] of Object.entries(exceptions)) {
      for (const cue of list ?? []) yield* lay('exceptions ', name, parseException(cue).cue)
    }
  },
}

function* attempt(at: string, action: () => unknown): Generator<Violation> {
  try {
    action()
  } catch (error) {
    yield { at, message: error instanceof Error ? error.message : String(error) }
  }
}
