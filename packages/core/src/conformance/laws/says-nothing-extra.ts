import { keysOf } from '../../language/extend'
import type { PhraseNamespace } from '../../language/locale'
import { moves } from '../../model/move'
import { nearest } from '../../model/nearest'
import type { Law } from '../law'

/** No key that is never looked up, and no list without a wording. */
export const saysNothingExtra: Law = {
  id: 'says-nothing-extra',
  about: 'Every key of the phrases is one that is looked up, and no list is empty or says a thing twice.',
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
  },
}
