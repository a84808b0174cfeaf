import type { Draft, Report, Rule } from '@declinekit/core'
import lists from './word-lists.json'
import { sentencesOf, setOf, wordsOf, type Word } from './words'

type Known = 'male' | 'female'

type Pair = readonly [male: string, female: string]

const pairsOf = (text: string): Pair[] => text.split(' ').map((pair) => pair.split('/') as unknown as Pair)
const adjectivePairs = pairsOf(lists.adjectivePairs)
/** Forms that say of the writer what they are. */
const pairs = [...adjectivePairs, ...pairsOf(lists.verbPairs)]

const plain = (word: string): string => word.replaceAll('ё', 'е')
const toFemale = new Map(pairs.map(([male, female]) => [plain(male), female]))
const toMale = new Map(pairs.map(([male, female]) => [plain(female), male]))
const adjectives = new Set(adjectivePairs.flat().map(plain))
/** Verbs of letters whose past tense, at the head of a sentence, can only be the writer’s. */
const openingVerbs = setOf(lists.openingVerbs)
/** Words that may stand between «я» and its verb. */
const between = setOf(lists.betweenPronounAndVerb)
/** Nouns that look like a past tense. */
const nouns = setOf(lists.nounsLikePastTense)
/** Who else a short adjective in the middle of a sentence could be said of. */
const someoneElse = setOf(lists.someoneElse)

/** A word by which the writer gives away a gender. */
interface Mark {
  readonly word: Word
  readonly gender: Known
}

/** «Я решил… рада»: the writer is a man or a woman throughout, the one who signs. */
export const agreeWithTheAuthor: Rule = {
  id: 'agree-with-the-author',
  about: 'Let every form agree with who writes: «решил», «рад», or «решила», «рада».',
  severity: 'warning',
  sources: ['S2'],
  messages: ['other', 'mixed'],
  *find(draft) {
    const marks = sentencesOf(draft).flatMap((part) => marksIn(wordsOf(part, draft)))
    if (marks.length === 0) return
    const gender = draft.sender?.gender
    if (gender === 'male' || gender === 'female') {
      for (const mark of marks) if (mark.gender !== gender) yield reportOf(mark, gender, draft)
      return
    }
    const first = marks[0]!
    for (const { word, gender: other } of marks)
      if (other !== first.gender)
        yield { message: 'mixed', values: { found: shown(word, draft) }, start: word.start, end: word.end }
  },
}

function marksIn(words: readonly Word[]): Mark[] {
  const marks: Mark[] = []
  words.forEach((word, index) => {
    const gender = genderOf(word.word)
    if (gender === undefined || !isMine(words, index)) return
    // «Был рад»: the verb beside it agrees as well.
    const beside = words[index - 1]
    const was = beside === undefined || hasI(words, index - 1) ? undefined : beingOf(beside.word)
    if (was !== undefined) marks.push({ word: beside!, gender: was })
    marks.push({ word, gender })
  })
  return marks
}

/** Whether a form can only be the writer’s. */
function isMine(words: readonly Word[], index: number): boolean {
  if (hasI(words, index)) return true
  const isOfOthers = words.some(({ word }) => word === 'он' || word === 'она')
  return !isOfOthers && opens(words, index)
}

function beingOf(word: string): Known | undefined {
  if (word === 'был') return 'male'
  return word === 'была' ? 'female' : undefined
}

/** How the past tense ends after its vowel. */
const pastEndings: readonly { readonly letters: string; readonly gender: Known }[] = [
  { letters: 'л', gender: 'male' },
  { letters: 'лся', gender: 'male' },
  { letters: 'ла', gender: 'female' },
  { letters: 'лась', gender: 'female' },
]

/** The gender a form is of, where it is a past tense or one of the adjectives. */
function genderOf(word: string): Known | undefined {
  if (toFemale.has(word)) return 'male'
  if (toMale.has(word)) return 'female'
  const past = pastEndings.find((ending) => word.endsWith(ending.letters))
  if (past === undefined || word.length < 4 || nouns.has(word)) return undefined
  return 'аеиуыя'.includes(word[word.length - past.letters.length - 1]!) ? past.gender : undefined
}

/** Whether «я» stands before a word with nothing but small words between. */
function hasI(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { word } = words[at]!
    if (words[at + 1]!.afterMark) return false
    if (word === 'я') return true
    if (!between.has(word)) return false
  }
  return false
}

/** Whether a form opens its sentence or clause with nobody named: «Рада, что…», «К сожалению, вынужден…». */
function opens(words: readonly Word[], index: number): boolean {
  const { word, afterMark } = words[index]!
  const masculine = toMale.has(word)
    ? plain(toMale.get(word)!)
    : word.replace(/(л)а(сь)?$/u, (_, l: string, back?: string) => l + (back === undefined ? '' : 'ся'))
  const start = index === 0 || words.slice(0, index).every(({ word: small }) => between.has(small))
  if (start) {
    // «Рад Иванов» or «Была встреча» would be somebody else: only adjectives, and verbs that letters open with.
    const follows = words[index + 1]
    if (word === 'был' || word === 'была') return false
    if (follows !== undefined && index === 0 && (follows.word === 'он' || follows.word === 'она'))
      return false
    return adjectives.has(word) || openingVerbs.has(masculine)
  }
  return (
    afterMark &&
    adjectives.has(word) &&
    !words.slice(0, index).some(({ word: other }) => someoneElse.has(other))
  )
}

function reportOf({ word }: Mark, gender: Known, draft: Draft): Report {
  const found = shown(word, draft)
  const text = inGender(word.word, gender)
  const set = found[0] === found[0]?.toLowerCase() ? text : text[0]!.toUpperCase() + text.slice(1)
  return {
    message: 'other',
    values: { found },
    start: word.start,
    end: word.end,
    mend: { kind: 'edit', edits: [{ start: word.start, end: word.end, text: set }] },
  }
}

function inGender(word: string, gender: Known): string {
  if (gender === 'female') return toFemale.get(word) ?? word.replace(/л$/u, 'ла').replace(/лся$/u, 'лась')
  return toMale.get(word) ?? word.replace(/ла$/u, 'л').replace(/лась$/u, 'лся')
}

function shown({ start, end }: Word, { text }: Draft): string {
  return text.slice(start, end)
}
