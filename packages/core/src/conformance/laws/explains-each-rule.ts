import { check } from '../../check/check'
import { rulesFor } from '../../rules/rules-for'
import type { AnyRule } from '../../rules/rule'
import type { Example, RuleWording } from '../../report/language'
import type { Law } from '../law'

/** Whoever wants to know more than a finding says is told, in the language’s own words. */
export const explainsEachRule: Law = {
  id: 'explains-each-rule',
  about:
    'Each rule and each of its options is explained, with a draft that it reports and one that it lets pass.',
  *violations({ locale, explanations }) {
    if (explanations === undefined) return
    for (const rule of rulesFor(locale)) {
      const wording = Object.hasOwn(explanations, rule.id) ? explanations[rule.id] : undefined
      if (wording === undefined) {
        yield { at: rule.id, message: 'is not explained' }
        continue
      }
      for (const message of [...missingWords(rule, wording), ...wrongExamples(wording)])
        yield { at: rule.id, message }
      function* wrongExamples({ examples }: RuleWording): Iterable<string> {
        if (!reports(examples.failing)) yield `lets pass its failing example: ${examples.failing.text}`
        if (reports(examples.passing)) yield `reports its passing example: ${examples.passing.text}`
      }
      function reports({ text, situation = {}, ...told }: Example): boolean {
        const findings = check(text, { locale, situation, ...told })
        return findings.some((finding) => finding.rule === rule.id)
      }
    }
  },
}

function* missingWords({ options }: AnyRule, wording: RuleWording): Iterable<string> {
  for (const key of ['title', 'what', 'why', 'instead'] as const)
    if (wording[key].trim() === '') yield `does not say its ${key}`
  const names = Object.keys((options as object | undefined) ?? {})
  const explained = Object.keys(wording.options ?? {})
  for (const name of names)
    if (!explained.includes(name)) yield `does not say what the option \`${name}\` means`
  for (const name of explained)
    if (!names.includes(name)) yield `explains an option \`${name}\` that the rule has not`
}
