import type { Problem } from '../model/problem'
import { Automaton } from './automaton'
import { parseException, parseLapse } from './cue'
import { heardMoves, lapses, signals } from './heard'
import { listParts, tableParts } from './lexicon-parts'
import type { LapseCue, Lexicon } from './locale'
import type { LocaleExtension } from './locale-extension'
import { entriesOf, listProblems, tableProblems, textProblems } from './table-problems'

type ExtendedLexicon = NonNullable<LocaleExtension['lexicon']>

/** A part that holds cues by what is heard in them: the valid names, and the cue of an entry without the marks of the part. */
interface CueTable {
  readonly part: Exclude<(typeof tableParts)[number], 'sets'>
  readonly names: readonly string[]
  readonly cueOf: (entry: LapseCue) => string
}

function cueTables(): readonly CueTable[] {
  const plain = (entry: LapseCue): string => entry as string
  return [
    { part: 'moves', names: heardMoves, cueOf: plain },
    { part: 'signals', names: signals, cueOf: plain },
    { part: 'lapses', names: lapses, cueOf: (entry) => parseLapse(entry).cue },
    {
      part: 'exceptions',
      names: [...heardMoves, ...signals, ...lapses],
      cueOf: (entry) => parseException(plain(entry)).cue,
    },
  ]
}

/** What is wrong with the lexicon of an extension; each cue is tried, with the sets of the language and its own. */
export function lexiconProblems(
  lexicon: ExtendedLexicon | undefined,
  setsOfLanguage: Lexicon['sets'],
): Problem[] {
  const problems = tableProblems('lexicon', lexicon, ['contractions', ...listParts, ...tableParts])
  return lexicon === undefined || lexicon === null
    ? problems
    : [...problems, ...partProblems(lexicon, setsOfLanguage)]
}

function partProblems(lexicon: ExtendedLexicon, setsOfLanguage: Lexicon['sets']): Problem[] {
  const ownSets = entriesOf(lexicon.sets)
  const automaton = new Automaton({ ...setsOfLanguage, ...Object.fromEntries(ownSets) })
  const attempt = (cue: string): void => {
    mustBeText(cue)
    automaton.add(cue, 0)
  }
  return [
    ...textProblems('lexicon.contractions', lexicon.contractions),
    ...listParts.flatMap((part) =>
      lexicon[part] === undefined ? [] : listProblems(`lexicon.${part}`, lexicon[part], mustBeText),
    ),
    ...tableProblems('lexicon.sets', lexicon.sets),
    ...ownSets.flatMap(([name, members]) => listProblems(`lexicon.sets.${name}`, members, attempt)),
    ...cueTables().flatMap(({ part, names, cueOf }) => [
      ...tableProblems(`lexicon.${part}`, lexicon[part], names),
      ...entriesOf<readonly LapseCue[]>(lexicon[part]).flatMap(([name, entries]) =>
        listProblems<LapseCue>(`lexicon.${part}.${name}`, entries, (entry) => attempt(cueOf(entry))),
      ),
    ]),
  ]
}

function mustBeText(entry: unknown): void {
  if (typeof entry !== 'string') throw new TypeError('is no text')
}
