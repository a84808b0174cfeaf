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

/** @param {Score} score */
export function rates({ right, extra, missed }) {
  const precision = right + extra === 0 ? 1 : right / (right + extra)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/**
 * @param {readonly Row[]} rows
 * @param {import('@declinekit/core').Locale} locale
 */
export function measure(rows, locale) {
  const moves = Object.fromEntries(measuredMoves.map((move) => [move, emptyScore()]))
  const faults = Object.fromEntries(Object.keys(faultRules).map((fault) => [fault, emptyScore()]))
  const verdicts = { right: 0, wrong: /** @type {string[]} */ ([]) }
  const clear = emptyScore()
  const nonRefusals = { all: 0, heard: /** @type {string[]} */ ([]) }
  const clean = { all: 0, alarmed: /** @type {string[]} */ ([]) }
  for (const row of rows) {
    const reading = read(row.text, { locale })
    const heard = new Set(reading.parts.flatMap((part) => part.moves))
    for (const move of measuredMoves) count(moves[move], row.moves.includes(move), heard.has(move), row.id)
    const { verdict } = reading.refusal
    if (verdict === row.verdict) verdicts.right++
    else verdicts.wrong.push(`${row.id} ${row.verdict} as ${verdict}`)
    count(clear, row.verdict === 'clear', verdict === 'clear', row.id)
    const refuses = ['clear', 'implied', 'contradicted'].includes(row.verdict)
    if (!refuses) {
      nonRefusals.all++
      if (['clear', 'implied', 'contradicted'].includes(verdict)) nonRefusals.heard.push(row.id)
    }
    const findings = check(row.text, {
      locale,
      situation: {
        stage: /** @type {any} */ (row.stage),
        ...(row.channel === 'phone' || row.channel === 'sms'
          ? {}
          : { channel: /** @type {any} */ (row.channel) }),
      },
    })
    const reported = new Set(findings.map(({ rule }) => rule))
    for (const [fault, rule] of Object.entries(faultRules)) {
      if (refuses || row.faults.length > 0)
        count(faults[fault], row.faults.includes(fault), reported.has(rule), row.id)
    }
    if (refuses && row.verdict !== 'contradicted' && row.faults.length === 0) {
      clean.all++
      const loud = findings.filter(
        ({ severity, rule }) =>
          severity !== 'advice' &&
          !['thank-the-reader', 'greet-the-reader', 'sign-the-letter'].includes(rule),
      )
      if (loud.length > 0) clean.alarmed.push(`${row.id} ${loud.map(({ rule }) => rule).join(', ')}`)
    }
  }
  return { rows: rows.length, moves, faults, verdicts, clear, nonRefusals, clean }
}
