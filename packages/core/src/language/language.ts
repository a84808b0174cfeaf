import { DeclinekitError } from '../errors'
import { schemasFor, type Schemas } from '../model/validate'
import type { Locale, Region } from './locale'
import type { HeardMove, Lapse, Signal } from './heard'
import { foldWord, Tokenizer } from './fold'
import { parseCue, parseException } from './cue'
import { Matcher } from './matcher'
import { openPhrasebook, type Phrasebook } from './phrasebook'
import { localeOf } from './region'

/** What a cue means when it is heard. */
export interface Meaning {
  readonly kind: 'move' | 'signal' | 'lapse' | 'exception'
  /** The move, signal or lapse; for an exception, what it cancels. */
  readonly name: HeardMove | Signal | Lapse
  /** For a lapse, the wording to put instead. */
  readonly instead?: string
  /** For an exception, whether it cancels only what it encloses. */
  readonly encloses?: boolean
}

/** What a language hears with. */
export interface Ear {
  readonly matcher: Matcher
  readonly meanings: readonly Meaning[]
  readonly tokenizer: Tokenizer
  readonly abbreviations: ReadonlySet<string>
  /** Words that may stand twice running. */
  readonly doubles: ReadonlySet<string>
}

/** A language made ready for work: opened once, on first use, and kept as long as its locale object lives. */
export interface Language {
  readonly locale: Locale<string>
  readonly schemas: Schemas
  readonly phrasebook: Phrasebook
  readonly ear: Ear
  /** The same language as a region writes it; itself where no region is named, or the region has no customs of its own. */
  inRegion(region: string | undefined): Language
}

const opened = new WeakMap<Locale<string>, Language>()

/** The working form of a locale. @throws DeclinekitError `INVALID_ARGUMENT` where it is no locale. */
export function openLanguage(locale: Locale<string>, option = 'locale'): Language {
  const known = typeof locale === 'object' && locale !== null ? opened.get(locale) : undefined
  if (known !== undefined) return known
  if (typeof locale?.id !== 'string' || !locale.phrases || !locale.lexicon) {
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `The option \`${option}\` is not a language. Pass one as an object: import { en } from '@declinekit/templates-en', then { ${option}: en }.`,
    )
  }
  const language = lazily(locale)
  opened.set(locale, language)
  return language
}

/** Saying and hearing are made ready apart: whoever only checks never opens the phrases. */
function lazily(locale: Locale<string>): Language {
  let schemas: Schemas | undefined
  let phrasebook: Phrasebook | undefined
  let ear: Ear | undefined
  const regions = new Map<string, Language>()
  return {
    locale,
    get schemas() {
      return (schemas ??= schemasFor({
        reasons: locale.reasons ?? {},
        regions: Object.keys(locale.regions ?? {}),
      }))
    },
    get phrasebook() {
      return (phrasebook ??= openPhrasebook(locale))
    },
    get ear() {
      return (ear ??= buildEar(locale))
    },
    inRegion(region) {
      const customs = region === undefined ? undefined : locale.regions?.[region]
      if (region === undefined || customs === undefined) return this
      let regional = regions.get(region)
      if (regional === undefined) regions.set(region, (regional = regionalLanguage(this, customs)))
      return regional
    },
  }
}

/** A region speaks in its own way and hears as its language does. */
function regionalLanguage(language: Language, customs: Region): Language {
  const locale = localeOf(language.locale, customs)
  let phrasebook: Phrasebook | undefined
  return {
    locale,
    get schemas() {
      return language.schemas
    },
    get phrasebook() {
      return (phrasebook ??= openPhrasebook(locale))
    },
    get ear() {
      return language.ear
    },
    inRegion: (region) => language.inRegion(region),
  }
}

function buildEar(locale: Locale<string>): Ear {
  const { lexicon } = locale
  const laid: (readonly [cue: string, meaning: number])[] = []
  const meanings: Meaning[] = []
  const add = (cues: readonly string[] = [], meaning: Meaning): void => {
    if (cues.length === 0) return
    for (const cue of cues) laid.push([cue, meanings.length])
    meanings.push(meaning)
  }
  for (const name of keysOf(lexicon.moves)) add(lexicon.moves[name], { kind: 'move', name })
  for (const name of keysOf(lexicon.signals)) add(lexicon.signals[name], { kind: 'signal', name })
  for (const name of keysOf(lexicon.exceptions)) {
    for (const encloses of [false, true]) {
      const cues = (lexicon.exceptions[name] ?? [])
        .map(parseException)
        .filter((cue) => cue.encloses === encloses)
      add(
        cues.map(({ cue }) => cue),
        { kind: 'exception', name, encloses },
      )
    }
  }
  for (const name of keysOf(lexicon.lapses)) {
    for (const lapse of lexicon.lapses[name] ?? []) {
      if (typeof lapse === 'string') add([lapse], { kind: 'lapse', name })
      else add([lapse.cue], { kind: 'lapse', name, instead: lapse.instead })
    }
  }
  return {
    matcher: new Matcher(lexicon.sets, laid),
    meanings,
    tokenizer: new Tokenizer({
      ...lexicon,
      quotingWords: quotingWordsIn(lexicon.signals.quotation, lexicon.functionWords),
    }),
    abbreviations: new Set(lexicon.abbreviations.map((abbreviation) => foldWord(abbreviation))),
    doubles: new Set(lexicon.doubles),
  }
}

/** Of each cue a word it cannot do without, one that few texts hold where it has one; undefined where one has none, for its words stand in sets. */
function quotingWordsIn(
  cues: readonly string[] = [],
  commonWords: readonly string[] = [],
): readonly string[] | undefined {
  const common = new Set(commonWords)
  const needed = cues.map((cue) => {
    const lists = parseCue(cue).flatMap((item) =>
      item.kind === 'words' && !item.optional ? [item.words] : [],
    )
    return lists.findLast((words) => !words.some((word) => common.has(word))) ?? lists.at(-1)
  })
  return needed.some((words) => words === undefined) ? undefined : needed.flatMap((words) => words ?? [])
}

function keysOf<Key extends string>(table: Readonly<Partial<Record<Key, unknown>>>): Key[] {
  return Object.keys(table) as Key[]
}
