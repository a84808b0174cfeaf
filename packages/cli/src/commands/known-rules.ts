import { rulesFor, type AnyRule } from '@declinekit/core'
import { localeIds, locales, type LocaleId } from '../locales'
import { spokenLocale } from '../words/words'

/** A rule, and the language to explain it in. */
export interface KnownRule {
  readonly rule: AnyRule
  readonly locale: LocaleId
}

/** All that drafts may be judged by: the rules of every language, then those that one alone has. The user’s language explains what it knows. */
export async function knownRules(): Promise<ReadonlyMap<string, KnownRule>> {
  const spoken = spokenLocale()
  const known = new Map<string, KnownRule>()
  for (const locale of localeIds) {
    for (const rule of rulesFor(await locales[locale].load()))
      if (!known.has(rule.id) || locale === spoken) known.set(rule.id, { rule, locale })
  }
  return known
}
