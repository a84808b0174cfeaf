import type { Locale } from '../language/locale'
import { recommended } from './index'
import type { AnyRule } from './rule'

/**
 * A preset with the rules that a language has of its own, such as that of “a” and “an”: what `check` goes by unless told otherwise, and what its
 * option `rules` is for where a preset, or rules of one’s own, are to stand beside them.
 *
 * @example
 * check('Thank you for a offer.', { locale: en, rules: rulesFor(en, strict) }).map(({ rule }) => rule)
 * // [ …, 'choose-a-or-an' ]; with `rules: strict` alone nobody asks for “an”
 */
export function rulesFor(
  { rules = [] }: Locale<string>,
  preset: readonly AnyRule[] = recommended,
): readonly AnyRule[] {
  return [...preset, ...rules]
}
