import { keysOf } from '../../language/phrase-keys'
import type { Locale, PhraseNamespace } from '../../language/locale'
import { moves } from '../../model/move'
import { nearest } from '../../model/nearest'
import type { Law, Violation } from '../law'

/** No key that is never looked up, and no list without a wording. */
export const saysNothingExtra: Law = {
  id: 'says-nothing-extra',
  about:
    'Every key of the phrases is one that is looked up, no list is empty or says a thing twice, and no cue is heard twice.',
  *violations({ locale }) {
    const own = Object.keys(locale.reasons ?? {})
    for (const [namespace, wordings] of Object.entries(locale.phrases)) {
      if (namespace !== 'join' && !Object.hasOwn(moves, namespace)) {
        yield {
          at: `phrases.${namespace}`,
          message: `is no move; nearest: ${nearest(namespace, Object.keys(moves)) ?? 'none'}`,
        }
        continue
      }
      const valid = keysOf(namespace as PhraseNamespace, own)
      for (const [key, list] of Object.entries(wordings)) {
        const at = `phrases.${namespace}.${key}`
        if (!valid.includes(key))
          yield { at, message: `is never looked up; nearest: ${nearest(key, valid) ?? 'none'}` }
        if (list.length === 0) yield { at, message: 'has no wording' }
        if (new Set(list).size < list.length) yield { at, message: 'says a thing twice' }
      }
    }
    yield* cuesTwice(locale)
  },
}

/** A cue that stands in its list twice is dead weight, and a sign of a bad merge. */
function* cuesTwice({ lexicon }: Locale<string>): Generator<Violation> {
  for (const part of ['sets', 'moves', 'signals', 'lapses', 'exceptions'] as const) {
    for (const [name, list] of Object.entries(lexicon[part])) {
      const twice = firstTwice((list as readonly unknown[]).map((cue) => JSON.stringify(cue)))
      if (twice !== undefined) yield { at: `lexicon.${part}.${name}`, message: `hears ${twice} twice` }
    }
  }
}

function firstTwice(cues: readonly string[]): string | undefined {
  const seen = new Set<string>()
  for (const cue of cues) {
    if (seen.has(cue)) return cue
    seen.add(cue)
  }
  return undefined
}
