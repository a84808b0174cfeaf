import { DeclinekitError } from '../errors'
import type { Locale } from '../language/locale'
import type { Finding } from '../model/finding'
import type { Context } from '../model/situation'
import type { AnyRule } from '../rules/rule'
import { failuresOf } from './failures'

/** A draft that a rule must let pass: its text, or the text with what `check` is told of it. */
export type PassingSample = string | Sample

interface Sample {
  readonly text: string
  /** A name for the sample; by default the beginning of its text. */
  readonly name?: string
  readonly situation?: Context
  readonly now?: string
  /** Options of the rule, over its own. */
  readonly options?: object
}

/** What a finding must be, as far as it is told; `text` is what stands at its place. */
export type ExpectedFinding = Partial<Omit<Finding, 'rule'>> & { readonly text?: string }

/** A draft that a rule must report. */
export interface FailingSample extends Sample {
  /** The findings in the order of `check`; all of them. */
  readonly findings: readonly ExpectedFinding[]
  /** The text with the edits of these findings applied; `null` where there must be none. Untried where left out. */
  readonly fixed?: string | null
}

/** Drafts that show what a rule does. */
export interface RuleSamples {
  /** The language of the drafts. */
  readonly locale: Locale<string>
  readonly valid: readonly PassingSample[]
  readonly invalid: readonly FailingSample[]
}

/** How a test framework runs a test: `test` or `it` of vitest, jest or node:test. */
export type RunTest = (name: string, run: () => void) => unknown

/**
 * Tries a rule on drafts, in the manner of ESLint’s RuleTester, in any test framework or none. Beyond what the samples say it sees to it that
 * the rule keeps its promises: places and edits lie inside the text, each message is among the declared ones, no tag is left unfilled, and the
 * same draft gives the same findings twice.
 *
 * With `test`, each sample becomes a test of its own; without it all of them are run at once.
 *
 * @throws DeclinekitError `RULE_FAILED` with every failure in `details.failures`; `INVALID_ARGUMENT` where there are no samples of a kind.
 * @example
 * import { test } from 'vitest'
 * import { testRule } from '@declinekit/core/testing'
 *
 * testRule(noShouting, {
 *   locale: en,
 *   valid: ['Thank you for the offer. I have decided not to accept it.'],
 *   invalid: [{ text: 'NEVER again.', findings: [{ messageId: 'found', text: 'NEVER' }], fixed: null }],
 * }, test)
 */
export function testRule(rule: AnyRule, samples: RuleSamples, test?: RunTest): void {
  const cases = casesOf(rule, samples)
  if (test !== undefined) {
    for (const { name, failures } of cases) test(`${rule.id}: ${name}`, () => refuse(rule, failures()))
    return
  }
  const failed = cases.flatMap(({ name, failures }) => failures().map((failure) => `${name}: ${failure}`))
  refuse(rule, failed)
}

interface Case {
  readonly name: string
  readonly failures: () => readonly string[]
}

function casesOf(rule: AnyRule, { locale, valid, invalid }: RuleSamples): Case[] {
  for (const [kind, list] of Object.entries({ valid, invalid })) {
    if (Array.isArray(list) && list.length > 0) continue
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `testRule was given no \`${kind}\` samples for "${rule.id}". A rule is shown by drafts that it lets pass and drafts that it reports.`,
    )
  }
  const passing = valid.map((sample) => (typeof sample === 'string' ? { text: sample } : sample))
  const all: readonly (Sample & Partial<FailingSample>)[] = [
    ...passing.map((sample) => ({ ...sample, findings: [] })),
    ...invalid,
  ]
  refuseTwice(rule, all)
  return all.map((sample, index) => ({
    name: `${index < passing.length ? 'lets pass' : 'reports'} ${sample.name ?? beginningOf(sample.text)}`,
    failures: () => failuresOf(rule, sample, locale, index >= passing.length),
  }))
}

/** The same sample twice proves nothing more, and once among both kinds cannot be right. */
function refuseTwice(rule: AnyRule, samples: readonly Sample[]): void {
  const seen = new Set<string>()
  for (const { text, situation, now, options } of samples) {
    const key = JSON.stringify([text, situation, now, options])
    if (seen.has(key)) {
      throw new DeclinekitError(
        'INVALID_ARGUMENT',
        `testRule was given a sample for "${rule.id}" twice: ${beginningOf(text)}`,
      )
    }
    seen.add(key)
  }
}

function refuse(rule: AnyRule, failures: readonly string[]): void {
  if (failures.length === 0) return
  throw new DeclinekitError(
    'RULE_FAILED',
    `The rule "${rule.id}" does not do what its samples say:\n${failures.map((failure) => `- ${failure}`).join('\n')}`,
    { failures },
  )
}

function beginningOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return JSON.stringify(line.length > 50 ? `${line.slice(0, 50)}…` : line)
}
