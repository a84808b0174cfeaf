// The page docs/accuracy.md: what is heard and what is missed, per language.
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'
import { faultRules, measure, rates, readCorpus } from './measure.mjs'

const languages = { en, ru }

/** @param {keyof typeof languages} id */
export function measureCorpus(id) {
  return measure(readCorpus(new URL(`corpus/${id}.jsonl`, import.meta.url)), languages[id])
}

/** @param {string[]} head @param {(string | number)[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** @param {number} rate */
const percent = (rate) => `${(100 * rate).toFixed(0)} %`

/** @param {import('./measure.mjs').Score} score */
function row({ right, missed, ...score }) {
  const { precision, recall, f1 } = rates({ right, missed, ...score })
  return [right + missed, percent(precision), percent(recall), percent(f1)]
}

/** @param {keyof typeof languages} id */
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

${table(['fault', 'rule', 'labelled', 'precision', 'recall', 'F1', 'reported and not there', 'there and not reported'], faults)}

Verdicts that differ from the label: ${verdicts.wrong.join('; ') || 'none'}.

Clean drafts with a finding: ${clean.alarmed.join('; ') || 'none'}.`
}

/** @returns Markdown. */
export function accuracyPage() {
  return `# Accuracy

Generated from [the corpus](../accuracy/corpus); do not edit. How the drafts were made and what the labels mean stands in [its README](../accuracy/corpus/README.md).

${section('en')}

${section('ru')}
`
}
