import { parseCue, parseException, parseLapse } from '../../language/cue'
import { compileTemplate } from '../../language/template'
import { openHearingLanguage } from '../../language/hearing-language'
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
    const { moves, signals, lapses, exceptions } = locale.lexicon
    // Part by part: a move, a signal and their exceptions share names.
    for (const part of [moves, signals]) {
      for (const [name, list] of Object.entries(part)) {
        for (const cue of list ?? []) yield* attempt(`lexicon ${name}`, () => parseCue(cue))
      }
    }
    for (const [name, list] of Object.entries(lapses)) {
      for (const lapse of list ?? []) yield* attempt(`lexicon ${name}`, () => parseCue(parseLapse(lapse).cue))
    }
    for (const [name, list] of Object.entries(exceptions)) {
      for (const cue of list ?? [])
        yield* attempt(`lexicon exceptions ${name}`, () => parseCue(parseException(cue).cue))
    }
    yield* attempt('lexicon', () => openHearingLanguage(locale).ear)
  },
}

function* attempt(at: string, action: () => unknown): Generator<Violation> {
  try {
    action()
  } catch (error) {
    yield { at, message: error instanceof Error ? error.message : String(error) }
  }
}
