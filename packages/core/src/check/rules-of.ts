import { DeclinekitError } from '../errors'
import type { HearingLanguage } from '../language/hearing-language'
import { severities } from '../model/finding'
import { nearest } from '../model/nearest'
import type { AnyRule } from '../rules/rule'
import { rulesFor } from '../rules/rules-for'

/** The rules a call goes by: those given, or the recommended ones and the language’s own; less those it allows to be broken. */
export function rulesOf(
  options: { readonly rules?: readonly AnyRule[]; readonly allow?: readonly string[] },
  language: HearingLanguage,
): readonly AnyRule[] {
  const usual = rulesFor(language.locale)
  const rules = options.rules ?? usual
  if (!Array.isArray(rules)) {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      'The option `rules` is not an array of rules; import `recommended` or `strict` and pass it, or an array of your own.',
    )
  }
  if (options.rules !== undefined) rules.forEach(refuseUnlessRule)
  if (options.allow === undefined) return rules
  const allowed = allowedIds(options.allow, [...rules, ...usual])
  return rules.filter(({ id }) => !allowed.has(id))
}

/** The ids to keep silent. One that no rule has is a typing error, and would silently allow nothing. */
function allowedIds(allow: unknown, rules: readonly AnyRule[]): ReadonlySet<unknown> {
  if (!Array.isArray(allow)) {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      "The option `allow` is not an array of rule ids, such as ['no-apology'].",
    )
  }
  const known = new Set(rules.map(({ id }) => id))
  for (const id of allow as readonly unknown[]) {
    if (known.has(id as string)) continue
    const guess = typeof id === 'string' ? nearest(id, known) : undefined
    const hint = guess === undefined ? '' : ` Did you mean "${guess}"?`
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `The option \`allow\` names ${JSON.stringify(id)}, and there is no such rule.${hint} Rules: ${[...known].join(', ')}.`,
      { nearest: guess },
    )
  }
  return new Set(allow as readonly unknown[])
}

/** A rule of the caller’s is a plain object; what it lacks is told here, before it fails somewhere inside. */
function refuseUnlessRule(rule: unknown, index: number): void {
  const lack = lackOf(rule)
  if (lack === undefined) return
  const id = (rule as Partial<AnyRule> | null)?.id
  const name = typeof id === 'string' && id !== '' ? ` (${id})` : ''
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `\`rules[${index}]\`${name} ${lack}. A rule is an object such as those of \`recommended\`.`,
  )
}

function lackOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'is not a rule'
  const rule = value as Partial<AnyRule>
  if (typeof rule.id !== 'string' || rule.id === '') return 'has no `id`'
  if (typeof rule.about !== 'string') return 'has no `about`, the sentence that says what it asks for'
  if (!severities.some((severity) => severity === rule.severity))
    return `has no valid \`severity\` (${severities.join(', ')})`
  if (!Array.isArray(rule.sources))
    return 'has no `sources`, the list of articles it rests on, which may be empty'
  if (!Array.isArray(rule.messages)) return 'has no `messages`, the list of the ids of its messages'
  return typeof rule.find === 'function' ? undefined : 'has no function `find`'
}
