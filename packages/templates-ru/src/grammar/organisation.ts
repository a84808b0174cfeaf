import { assertCase } from './cases'
import { quoteCompany, withoutPartnership } from './company'
import * as endings from './ending-types.json'
import { formOf, paradigmOfA, paradigmOfAdjective, paradigmOfConsonant } from './endings'
import type { Paradigm } from './endings'
import { countVowels, fold, isCapitalised } from './letters'
import { kinds, masculineSoft, placesOn } from './organisation-words.json'
import { isListed } from './word-lists'
import type { Case } from './types'

const vowel = '[аеёиоуыэюя]'

/**
 * An organisation in a case, ready for a sentence: «компании «Ромашка»» where the name is only a name,
 * «Городской больнице № 5» where it opens with what the organisation is, «МГУ имени Ломоносова» and «ГБУ
 * «Жилищник»» where nothing changes. With a preposition the phrase opens with it, «во» and «со» included, and «на» where one works on it.
 *
 * @example
 * companyPhrase('Ромашка', 'prepositional') // 'компании «Ромашка»'
 * @example
 * companyPhrase('Всероссийский институт связи', 'prepositional', 'в') // 'во Всероссийском институте связи'
 * companyPhrase('Завод имени Лихачёва', 'accusative', 'в') // 'на Завод имени Лихачёва'
 */
export function companyPhrase(name: string, grammaticalCase: Case, preposition?: 'в' | 'с'): string {
  assertCase(grammaticalCase)
  const phrase = phraseOf(name, grammaticalCase)
  if (preposition === undefined) return phrase
  // «в саду», «в аэропорту», but «о саде»
  const place = preposition === 'в' && grammaticalCase === 'prepositional'
  const placed = place ? phrase.replace(/(?<=сад|порт)е(?!\p{L})/iu, 'у') : phrase
  // «на Заводе имени Лихачёва», «на кафедру физики»
  const isOn =
    preposition === 'в' &&
    opensWithNoun(phraseOf(name, 'nominative'), (word) => isListed(fold(word), placesOn))
  return `${isOn ? 'на' : fullPreposition(preposition, placed)} ${placed}`
}

/** Whether the noun after the adjectives is one of these. */
function opensWithNoun(phrase: string, isNoun: (word: string) => boolean): boolean {
  const head = phrase.split(' ').find((word) => isKind(word))
  return head !== undefined && isNoun(head) && opensWithKind(phrase)
}

function phraseOf(name: string, grammaticalCase: Case): string {
  const quoted = quoteCompany(name)
  const bare = /^«([^«»]*)»$/.exec(quoted)?.[1] ?? quoted
  const own = inflectKind(bare, grammaticalCase)
  if (own !== undefined) return own
  if (isAbbreviation(bare)) return bare
  const unformed = withoutPartnership(quoted)
  // «ООО «Клиника Орлова»»: the legal form is noun enough, and never changes
  const form = /^\p{Lu}{2,}(?= «)/u.test(quoted) && (unformed === quoted || opensWithKind(unformed.slice(1)))
  if (form || /^ИП /.test(quoted) || quoted === '') return quoted
  return `${formOf('компания', paradigmOfA('компания'), grammaticalCase)} ${unformed}`
}

function opensWithKind(text: string): boolean {
  return inflectKind(text, 'genitive') !== undefined
}

function inflectKind(name: string, grammaticalCase: Case): string | undefined {
  return inflectOpening(name, grammaticalCase, isKind)
}

/** «Городская больница № 5» by its adjectives and its noun; nothing where the name has no such opening. */
export function inflectOpening(
  name: string,
  grammaticalCase: Case,
  isNoun: (word: string) => boolean,
): string | undefined {
  const words = name.split(' ')
  const at = words.findIndex((word) => isNoun(word))
  const head = words[at]
  if (head === undefined) return undefined
  const gender = genderOfKind(head)
  const agreeing = words.slice(0, at)
  if (!agreeing.every((word) => agreement[gender].test(word))) return undefined
  const changed = [
    ...agreeing.map((word) => [word, adjectiveParadigm(word)] as const),
    [head, kindParadigm(head)] as const,
  ]
  // what is no person has the nominative for its accusative, save the feminine
  const kept = grammaticalCase === 'accusative' && gender !== 'feminine'
  const forms = changed.map(([word, paradigm]) =>
    formOf(word, paradigm, kept ? 'nominative' : grammaticalCase),
  )
  return [...forms, ...words.slice(at + 1)].join(' ')
}

// nouns that say by themselves what an organisation is; before these «компания» would be one noun too many. «Сбербанк» and «Альфа-Банк»
// change as «банк» does
function isKind(word: string): boolean {
  const folded = fold(word)
  return isListed(folded, kinds) || /^[а-я-]+банк$/.test(folded)
}

type KindGender = 'feminine' | 'masculine' | 'neuter'

const agreement: Readonly<Record<KindGender, RegExp>> = {
  feminine: /^[а-яё-]+(?:ая|яя)$/i,
  masculine: /^[а-яё-]+(?:[ыио]й)$/i,
  neuter: /^[а-яё-]+(?:ое|ее)$/i,
}

function genderOfKind(head: string): KindGender {
  const folded = fold(head)
  if (/[ая]$/.test(folded) || folded === 'сеть') return 'feminine'
  return /[оеё]$/.test(folded) ? 'neuter' : 'masculine'
}

function adjectiveParadigm(word: string): Paradigm | undefined {
  const stem = word.slice(0, -2)
  if (/ее$/i.test(word)) return paradigmOfAdjective(`${stem}ий`)
  return paradigmOfAdjective(/ое$/i.test(word) ? stem + (/[гкх]$/i.test(stem) ? 'ий' : 'ый') : word)
}

function kindParadigm(head: string): Paradigm | undefined {
  const folded = fold(head)
  const stem = head.slice(0, -1)
  if (folded === 'сеть') return [stem, endings.feminineInSoftSign]
  if (isListed(folded, masculineSoft) || !/[аяоеью]$/.test(folded)) return paradigmOfConsonant(head, false)
  if (folded === 'мастерская') return paradigmOfAdjective(head)
  if (/[ая]$/.test(folded)) return paradigmOfA(head)
  if (/(?:бюро|радио|кафе|депо)$/.test(folded)) return undefined
  // «общество», «училище», «предприятие» change as men's words without their last letter would
  return paradigmOfConsonant(folded.endsWith('ие') ? `${stem}й` : stem, false)
}

/** «РЖД», «СПбГУ», «МГУ имени Ломоносова»: read by its letters, so it bears no ending; «ЛЕНТА» is a word. */
function isAbbreviation(name: string): boolean {
  const [first = '', next] = name.split(' ')
  const lettered =
    /^[А-ЯЁ][А-ЯЁа-яё]{0,4}[А-ЯЁ]$/.test(first) && (countVowels(first) < 2 || first.endsWith('У'))
  return lettered && (next === undefined || /^им(?:\.|ени$)/.test(next) || isAbbreviation(next))
}

// «во Всероссийском», «со Всероссийским», «со Сбербанком», but «в ВТБ», which is read letter by letter
function fullPreposition(preposition: 'в' | 'с', phrase: string): string {
  const cluster = new RegExp(
    preposition === 'в' ? `^[вф](?!${vowel})\\p{L}` : `^(?:[сзшж](?!${vowel})\\p{L}|вс|щ)`,
    'iu',
  )
  const lettered = isCapitalised(phrase.slice(1))
  return cluster.test(phrase) && !lettered ? `${preposition}о` : preposition
}
