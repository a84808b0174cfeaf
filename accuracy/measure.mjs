// Measures what is heard in labelled drafts against their labels.
import { readFileSync } from 'node:fs'
import { check, read } from '@declinekit/core'

/** Moves that are measured, in the order of a letter. */
export const measuredMoves = /** @type {const} */ ([
  'greeting',
  'thanks',
  'praise',
  'deliberation',
  'refusal',
  'reason',
  'alternative',
  'wishes',
  'future',
  'farewell',
  'signature',
])

/** Labelled faults and the rule that has to name each. */
export const faultRules = /** @type {Record<string, string>} */ ({
  apologetic: 'no-apology',
  blame: 'no-blame',
  placeholder: 'fill-every-blank',
  'names-other-employer': 'name-no-other-employer',
  'names-pay': 'name-no-pay',
  discloses: 'keep-secrets',
  'over-explains': 'keep-the-reason-short',
  'vague-excuse': 'give-a-real-reason',
  'burned-bridge': 'burn-no-bridges',
  'too-long': 'keep-it-short',
  hedged: 'say-no-clearly',
})

/**
 * @typedef {{ id: string, kind: string, stage: string, channel: string, verdict: string, moves: string[], faults: string[], text: string }} Row
 * @typedef {{ right: number, extra: number, missed: number, extraIn: string[], missedIn: string[] }} Score
 */

/** @param {string | URL} file @returns {Row[]} */
export function readCorpus(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** @returns {Score} */
const emptyScore = () => ({ right: 0, extra: 0, missed: 0, extraIn: [], missedIn: [] })

/** @param {Score} score @param {boolean} labelled @param {boolean} heard @param {string} id */
function count(score, labelled, heard, id) {
  if (labelled && heard) score.right++
  else if (heard) {
    score.extra++
    score.extraIn.push(id)
  } else if (labelled) {
    score.missed++
    score.missedIn.push(id)
  }
}

/**
 * The share of what was heard that is labelled, the share of what is labelled that was heard, and their harmonic mean, each from 0 to 1.
 * @param {Score} score
 */
export function rates({ right, extra, missed }) {
  const precision = right + extra === 0 ? 1 : right / (right + extra)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/** Verdicts, of labels as of readings, by which the employer learns that the candidate does not come. */
const refusing = new Set(['clear', 'implied', 'contradicted'])

/** Rules that ask for what the labels do not judge. */
const unjudged = new Set(['thank-the-reader', 'greet-the-reader', 'sign-the-letter'])

/**
 * @typedef {{ row: Row, moves: ReadonlySet<string>, verdict: string, findings: readonly import('@declinekit/core').Finding[] }} Judged
 */

/**
 * Reads and checks every draft of a corpus, and compares what is heard with the labels.
 *
 * @param {readonly Row[]} rows
 * @param {import('@declinekit/core').Locale} locale
 * @returns How many drafts there are; a score for each move and each kind of fault; how often the verdict is the label’s, with those that differ;
 * the score of hearing a clear refusal; how many drafts refuse nothing, with those in which a refusal is heard; and how many refuse without
 * fault, with those that get a finding above advice. Drafts are named by their ids.
 */
export function measure(rows, locale) {
  const drafts = rows.map((row) => judge(row, locale))
  return {
    rows: rows.length,
    moves: moveScores(drafts),
    faults: faultScores(drafts),
    verdicts: verdictScore(drafts),
    clear: clearScore(drafts),
    nonRefusals: nonRefusalScore(drafts),
    clean: cleanScore(drafts),
  }
}

/** @param {Row} row @param {import('@declinekit/core').Locale} locale @returns {Judged} */
function judge(row, locale) {
  const { parts, refusal } = read(row.text, { locale })
  const stage = /** @type {import('@declinekit/core').Stage} */ (row.stage)
  const channel = /** @type {import('@declinekit/core').Channel} */ (row.channel)
  // What is said on the phone stands in the corpus as its words alone; the channel would have it judged as a script.
  const situation = channel === 'phone' ? { stage } : { stage, channel }
  return {
    row,
    moves: new Set(parts.flatMap((part) => part.moves)),
    verdict: refusal.verdict,
    findings: check(row.text, { locale, situation }),
  }
}

/** @param {readonly Judged[]} drafts @returns {Record<string, Score>} */
function moveScores(drafts) {
  const scores = Object.fromEntries(measuredMoves.map((move) => [move, emptyScore()]))
  for (const { row, moves } of drafts)
    for (const [move, score] of Object.entries(scores))
      count(score, row.moves.includes(move), moves.has(move), row.id)
  return scores
}

/**
 * Only of drafts that refuse, and of those labelled with a fault: an answer of another kind is not what the rules are for, and nobody looked
 * for faults in it.
 * @param {readonly Judged[]} drafts @returns {Record<string, Score>}
 */
function faultScores(drafts) {
  const scores = Object.fromEntries(Object.keys(faultRules).map((fault) => [fault, emptyScore()]))
  for (const { row, findings } of drafts) {
    if (!refusing.has(row.verdict) && row.faults.length === 0) continue
    const reported = new Set(findings.map(({ rule }) => rule))
    for (const [fault, score] of Object.entries(scores))
      count(score, row.faults.includes(fault), reported.has(faultRules[fault] ?? ''), row.id)
  }
  return scores
}

/** @param {readonly Judged[]} drafts */
function verdictScore(drafts) {
  const wrong = drafts.filter(({ row, verdict }) => verdict !== row.verdict)
  return {
    right: drafts.length - wrong.length,
    wrong: wrong.map(({ row, verdict }) => `${row.id} ${row.verdict} as ${verdict}`),
  }
}

/** @param {readonly Judged[]} drafts */
function clearScore(drafts) {
  const score = emptyScore()
  for (const { row, verdict } of drafts) count(score, row.verdict === 'clear', verdict === 'clear', row.id)
  return score
}

/** @param {readonly Judged[]} drafts */
function nonRefusalScore(drafts) {
  const others = drafts.filter(({ row }) => !refusing.has(row.verdict))
  const heard = others.filter(({ verdict }) => refusing.has(verdict)).map(({ row }) => row.id)
  return { all: others.length, heard }
}

/** @param {readonly Judged[]} drafts */
function cleanScore(drafts) {
  const clean = drafts.filter(
    ({ row }) => refusing.has(row.verdict) && row.verdict !== 'contradicted' && row.faults.length === 0,
  )
  const alarmed = clean
    .map(({ row, findings }) => ({ row, rules: findings.filter(isLoud).map(({ rule }) => rule) }))
    .filter(({ rules }) => rules.length > 0)
    .map(({ row, rules }) => `${row.id} ${rules.join(', ')}`)
  return { all: clean.length, alarmed }
}

/** @param {import('@declinekit/core').Finding} finding */
const isLoud = ({ severity, rule }) => severity !== 'advice' && !unjudged.has(rule)
