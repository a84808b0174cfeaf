// A page for each rule, and their index: from the rules, what the languages say of them, and their specimens, each checked anew.
import { check, message, recommended, sources, strict } from '../packages/core/dist/index.js'
import { explain, weights } from '../packages/core/dist/report.js'
import { languageIds, localeOf, reportOf, specimensOf } from './languages.mjs'
import { table } from './markdown-table.mjs'
import { cite, sourcesTable } from './tables.mjs'

/** @typedef {{ text: string, situation?: object, now?: string }} Specimen */

/** Headings of a page in the languages it speaks. */
const headings = {
  en: {
    why: 'Why',
    instead: 'What to do',
    options: 'Options',
    messages: 'Findings',
    passing: 'Lets pass',
    failing: 'Reports',
    known: 'Told to `check`',
  },
  ru: {
    why: 'Почему',
    instead: 'Что делать',
    options: 'Настройки',
    messages: 'Что сообщает',
    passing: 'Пропускает',
    failing: 'Находит',
    known: 'Известно `check`',
  },
}

const languages = await Promise.all(languageIds.map(openLanguage))

/** @param {import('./languages.mjs').LanguageId} id */
async function openLanguage(id) {
  return {
    id,
    locale: await localeOf(id),
    report: await reportOf(id),
    specimens: specimensOf(id),
    words: headings[id],
  }
}

/** The rules of all languages and those of one alone, with the languages that have them. */
function allRules() {
  const shared = recommended.map((rule) => ({ rule, spoken: languages }))
  const own = languages.flatMap((language) =>
    (language.locale.rules ?? []).map((rule) => ({ rule, spoken: [language] })),
  )
  return [...shared, ...own]
}

/** All pages by path: `docs/rules.md` and one below `docs/rules/` for each rule. */
export function rulePages() {
  const pages = Object.fromEntries(
    allRules().map(({ rule, spoken }) => [`docs/rules/${rule.id}.md`, rulePage(rule, spoken)]),
  )
  return { 'docs/rules.md': indexPage(), ...pages }
}

function indexPage() {
  const rows = allRules().map(({ rule, spoken }) => [
    `[\`${rule.id}\`](rules/${rule.id}.md)`,
    rule.severity,
    rule.about,
    spoken.length === languages.length ? '' : spoken.map(({ locale }) => locale.name).join(', '),
    cite(rule.sources),
  ])
  const points = Object.entries(weights).map(([severity, weight]) => [severity, `−${weight}`])
  return `# Rules

Generated from the rules; do not edit. Each rule has a page with what it looks for, why, what to do, its options, and drafts that it lets pass and
reports, in each language.

${table(['rule', 'severity', 'asks', 'only in', 'sources'], rows)}

An \`error\` should not be sent, a \`warning\` should be mended, \`advice\` may be taken.

## Which rules are gone by

| preset | |
| --- | --- |
| \`recommended\` | all of them; what \`check\` goes by unless told otherwise |
| \`strict\` | the same with every advice a warning, and no apology allowed anywhere |
| \`message\` | for chats: without ${left(message)}, and judged as a message where the situation names no channel |

A language has rules of its own, marked “only in”. \`check\` goes by them too unless it is given \`rules\`, which take the place of all:
\`rulesFor(locale, preset)\` is a preset with the language’s own, and \`rulesFor(locale)\` what \`check\` goes by.

Presets are arrays, rules plain objects:

\`\`\`ts
import { check, rulesFor, strict, type AnyRule, type Rule } from '@declinekit/core'

// Once: this draft may apologise.
check(draft, { locale: en, allow: ['no-apology'] })

// Nothing is to pass.
check(draft, { locale: en, rules: rulesFor(en, strict) })

// For good: another severity, other options.
const rules = rulesFor(en).map((rule): AnyRule =>
  rule.id === 'no-apology' ? { ...rule, severity: 'error', options: { ...rule.options, allowedInMessages: 0 } } : rule,
)

// A rule of one’s own.
const noShouting: Rule = {
  id: 'no-shouting',
  about: 'Write no word in capitals.',
  severity: 'warning',
  sources: [],
  messages: ['found'],
  *find({ text }) {
    for (const { index: start, 0: word } of text.matchAll(/\\p{Lu}{4,}/gu))
      yield { message: 'found', values: { found: word }, start, end: start + word.length }
  },
}
check(draft, { locale: en, rules: [...rules, noShouting] })
\`\`\`

A finding of such a rule says what the rule is \`about\`; words of its own go into a language:
\`extendLocale(en, { messages: { 'no-shouting': { why: '…', messages: { found: '"{{found}}" shouts.' } } } })\`.
How a rule is tried: [testing-rules.md](testing-rules.md). How findings are printed, added up and explained: [reports.md](reports.md).

## The score

\`score(findings)\` starts at 100, takes off for each finding what its severity weighs, and stops at 0. Nothing else goes into it.

${table(['severity', 'points'], points)}

## Sources

${sourcesTable}
`
}

/** @param {readonly { id: string }[]} preset */
function left(preset) {
  const kept = new Set(preset.map(({ id }) => id))
  return recommended
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => `\`${id}\``)
    .join(', ')
}

function rulePage(rule, spoken) {
  const presets = Object.entries({ recommended, strict, message })
    .filter(([, rules]) => rules.some(({ id }) => id === rule.id))
    .map(([name]) => `\`${name}\``)
  const cited = rule.sources.map((id) => `- ${id}: ${sources[id].title}`).join('\n')
  const sections = spoken.map((language) => section(rule, language))
  return `<!-- Generated from the rule; do not edit. -->

# ${rule.id}

${rule.about}

- **Severity:** ${rule.severity}
- **Presets:** ${presets.length === 0 ? 'goes with its language' : presets.join(', ')}
${options(rule)}
${sections.join('\n')}
## Sources

${cited}
`
}

function options({ options: values }) {
  if (values === undefined) return ''
  return `- **Options:** \`${JSON.stringify(values)}\`\n`
}

function section(rule, language) {
  const { locale, report, words } = language
  const told = explain(rule.id, { locale, explanations: report.explanations })
  const findings = Object.values(told.messages).map((words) => `- ${escapeMarkdown(words)}`)
  const described = told.options.map(({ name, about }) => `- \`${name}\`: ${about}`)
  const { passing, failing } = samplesOf(rule.id, language)
  const samples = (/** @type {Specimen[]} */ list, /** @type {string} */ kind) =>
    list.map((specimen) => sample(rule, specimen, kind, language)).join('\n')
  return `## ${locale.name}

### ${told.title}

${told.what}

**${words.why}.** ${told.why}

**${words.instead}.** ${told.instead}
${described.length === 0 ? '' : `\n**${words.options}**\n\n${described.join('\n')}\n`}
**${words.messages}**

${findings.join('\n')}

### ${words.passing}

${samples(passing, 'passing')}
### ${words.failing}

${samples(failing, 'failing')}`
}

/** The example of the explanation, then the specimens that the law tries. */
function samplesOf(id, { specimens, report }) {
  const { passing, failing } = specimens[id] ?? { passing: [], failing: [] }
  const examples = report.explanations[id]?.examples
  return {
    passing: [...(examples ? [examples.passing] : []), ...passing],
    failing: [...(examples ? [examples.failing] : []), ...failing],
  }
}

/**
 * A draft with what the rule finds in it. The comment is for the test that tries every sample shown.
 * @param {Specimen} specimen @param {string} kind
 */
function sample(rule, { text, ...told }, kind, { id, locale, report, words }) {
  const findings = check(text, { locale, ...told }).filter((finding) => finding.rule === rule.id)
  const known = Object.keys(told).length === 0 ? '' : `${words.known}: \`${JSON.stringify(told)}\`\n\n`
  const shown = findings.map(({ severity, message, line, column }) => {
    const place = line === undefined ? '' : `${line}:${column} `
    return `> ${place}**${report.words?.severity[severity] ?? severity}** ${escapeMarkdown(message)}`
  })
  const comment = JSON.stringify({ rule: rule.id, locale: id, kind, ...told })
  return `<!-- sample ${comment} -->

${known}\`\`\`\`text
${text}
\`\`\`\`
${shown.length === 0 ? '' : `\n${shown.join('\n>\n')}\n`}`
}

/** @param {string} text */
function escapeMarkdown(text) {
  return text.replace(/[\\<*_`[\]]/g, '\\$&')
}
