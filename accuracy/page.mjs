// The page docs/accuracy.md: what is heard and what is missed, per language.
import { injectAll } from './inject.mjs'
import { faultRules, measure, rates, readCorpus } from './measure.mjs'
import { languageIds, localeOf } from '../scripts/languages.mjs'
import { table } from '../scripts/markdown-table.mjs'

/** @typedef {import('../scripts/languages.mjs').LanguageId} LanguageId */

const languages = /** @type {Record<LanguageId, import('@declinekit/core').Locale>} */ (
  Object.fromEntries(await Promise.all(languageIds.map(async (id) => [id, await localeOf(id)])))
)

/** What is heard in the corpus of a language. @param {LanguageId} id */
export function measureCorpus(id) {
  return measure(readCorpus(new URL(`corpus/${id}.jsonl`, import.meta.url)), languages[id])
}

/** @param {number} rate */
const percent = (rate) => `${(100 * rate).toFixed(0)} %`

/** @param {import('./measure.mjs').Score} score */
function row({ right, missed, ...score }) {
  const { precision, recall, f1 } = rates({ right, missed, ...score })
  return [right + missed, percent(precision), percent(recall), percent(f1)]
}

/** @param {LanguageId} id */
function section(id) {
  const measured = measureCorpus(id)
  const { nonRefusals, clean, verdicts } = measured
  const moves = Object.entries(measured.moves).map(([move, score]) => [
    `\`${move}\``,
    ...row(score),
    score.extraIn.join(' '),
    score.missedIn.join(' '),
  ])
  const faults = Object.entries(measured.faults).map(([fault, score]) => [
    fault,
    `\`${faultRules[fault]}\``,
    ...row(score),
    score.extraIn.join(' '),
    score.missedIn.join(' '),
  ])
  return `## ${languages[id].name}

${measured.rows} drafts. A clear refusal is heard with F1 ${percent(rates(measured.clear).f1)}; of ${nonRefusals.all} drafts that refuse nothing, ${nonRefusals.all - nonRefusals.heard.length} are heard so;
the verdict is the label's in ${verdicts.right}. Of ${clean.all} clean refusals, ${clean.alarmed.length} get a finding above advice (besides greeting, thanks and signature, which the labels do not judge).

${table(['move', 'labelled', 'precision', 'recall', 'F1', 'heard and not there', 'there and not heard'], moves)}

Faults are counted in drafts that refuse and in drafts labelled with a fault; answers of other kinds were not searched for them.

${table(['fault', 'rule', 'labelled', 'precision', 'recall', 'F1', 'reported and not there', 'there and not reported'], faults)}

Verdicts that differ from the label: ${verdicts.wrong.join('; ') || 'none'}.

Clean drafts with a finding: ${clean.alarmed.join('; ') || 'none'}.`
}

/** How often a fault put into a clean letter is named by its rule, and by which others besides. @param {LanguageId} id */
function injectionSection(id) {
  const scores = injectAll(id, languages[id])
  const put = scores.reduce((sum, score) => sum + score.put, 0)
  const named = scores.reduce((sum, score) => sum + score.named, 0)
  const rows = scores.map(({ name, rule, put: times, named: right, others, missed }) => [
    name,
    `\`${rule}\``,
    `${right} of ${times}`,
    Object.entries(others)
      .map(([other, count]) => `\`${other}\` ${count}`)
      .join(', '),
    missed
      .filter((wording) => wording !== '')
      .map((wording) => (wording.length > 90 ? `${wording.slice(0, 90)}…` : wording).replaceAll('|', '\\|'))
      .join(' · '),
  ])
  return `### ${languages[id].name}

Of ${put} faults ${named} are named for the right reason (${percent(named / put)}).

${table(['fault put in', 'rule', 'named', 'other rules that speak up too', 'not named'], rows)}`
}

/** @returns Markdown. */
export function accuracyPage() {
  return `# Accuracy

Generated from [the corpus](../accuracy/corpus); do not edit. How the drafts were made and what the labels mean stands in [its README](../accuracy/corpus/README.md).

${languageIds.map(section).join('\n\n')}

## One fault at a time

Clean letters of \`compose\` with exactly one fault put in: a sentence added or put in place of another, a part dropped, a slip of the pen. The
[wordings](../accuracy/faults) were written without sight of the lexicon, and no cue was made from them.

${languageIds.map(injectionSection).join('\n\n')}
`
}
