import { compose } from '../compose/compose'
import type { Locale } from '../language/locale'
import type { Channel } from '../model/channel'
import type { Purpose } from '../model/purpose'
import type { Explanations } from '../report/language'
import { laws } from './laws'
import { nameOf, type Kit, type Law, type Sample, type Specimens, type Violation } from './law'
import { allDimensions, defaultCast, situationsOver, type Cast, type Share } from './situations'

/** Options of {@link conform}. */
export interface ConformOptions {
  /** Names and places of the language’s own world. */
  readonly cast?: Partial<Cast>
  /** For each rule, drafts it passes and drafts it reports; without them the law `shows-each-rule` is not tried. */
  readonly specimens?: Specimens
  /** The purposes and channels the language speaks so far. Default all; one that is finished speaks all. */
  readonly purposes?: readonly Purpose[]
  readonly channels?: readonly Channel[]
  /** What the language says of each rule; without it the law `explains-each-rule` is not tried. */
  readonly explanations?: Explanations
  /** How many situations of the matrix to try. Default 1500; `Infinity` tries all. */
  readonly sample?: number
  /** Which share of those, so that the whole matrix can be tried in parts that fit in memory. Default all. */
  readonly share?: Share
  /** Seeds to try; each situation takes the next one in turn. Default 0 to 4. */
  readonly seeds?: readonly number[]
  /** The laws to try. Default all. */
  readonly laws?: readonly Law[]
}

/** What came of one law. */
export interface Judgement {
  readonly law: string
  readonly about: string
  /** The first breaches, at most twenty-five. */
  readonly violations: readonly Violation[]
  /** How many there are in all. */
  readonly count: number
}

const mostShown = 25

/**
 * Tries the laws on a language. It is finished when every judgement has a `count` of 0.
 *
 * @example
 * const broken = conform(en).filter(({ count }) => count > 0)
 * // []
 */
export function conform(locale: Locale<string>, options: ConformOptions = {}): Judgement[] {
  const kit = kitFor(locale, options)
  return (options.laws ?? laws).map((law) => {
    const found = violationsOf(law, kit)
    return { law: law.id, about: law.about, violations: found.slice(0, mostShown), count: found.length }
  })
}

/** A law that cannot even be tried on a language is broken by it. */
function violationsOf(law: Law, kit: Kit): Violation[] {
  const found: Violation[] = []
  try {
    for (const violation of law.violations(kit)) found.push(violation)
  } catch (error) {
    found.push({ at: 'the law itself', message: error instanceof Error ? error.message : String(error) })
  }
  return found
}

/** Situations and letters of a language for the laws to be tried on. */
export function kitFor(locale: Locale<string>, options: ConformOptions = {}): Kit {
  const dimensions = {
    purposes: options.purposes ?? allDimensions.purposes,
    channels: options.channels ?? allDimensions.channels,
  }
  const situations = situationsOver(
    { ...defaultCast, ...options.cast },
    options.sample ?? 1500,
    dimensions,
    options.share,
  )
  const seeds = options.seeds ?? [0, 1, 2, 3, 4]
  const samples: Sample[] = []
  const failures: Violation[] = []
  situations.forEach((situation, index) => {
    try {
      samples.push({
        situation,
        letter: compose(situation, { locale, seed: seeds[index % seeds.length] ?? 0 }),
      })
    } catch (error) {
      failures.push({
        at: nameOf(situation),
        message: error instanceof Error ? error.message : String(error),
      })
    }
  })
  const { specimens, explanations } = options
  return { locale, situations, samples, failures, specimens, explanations }
}
