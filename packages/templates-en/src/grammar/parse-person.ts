import type { PersonParts } from '@declinekit/core'
import { genderOfPatronymic } from './patronymic'
import { goesWithGiven, isTitle } from './title'

/** Letters behind a name that are no part of it; short ones count in their customary spelling only. */
const suffix = /^(?:jr|sr|esq|ph\.?d|m\.?d|d\.?phil)\.?$/i
const exactSuffix = /^(?:II|III|IV|MBA|MBE|OBE|CBE|CPA|JD|LLM|MSc|BSc|MA|BA|RN|PMP|SHRM-CP|CIPD|MCIPD|FCIPD)$/

/** Words that name a post or a group instead of a person. */
const post =
  /(?:^|[ -])(?:team|department|dept|office|hr|human|resources|recruit\w*|hiring|talent|people|manag\w+|director|head|lead|officer|partner|chief|president|ceo|cto|coo|cfo|committee|board|specialist|coordinator|consultant|engineer|founder|co-founder|sirs?|madam|отдел\p{L}*|кадр\p{L}*|команд\p{L}*|комисси\p{L}*|служб\p{L}*|департамент\p{L}*|дирекци\p{L}*|коллег\p{L}*)(?=$|[ -])/iu

/** What a name is greeted or announced with. */
const greetingWords = /^\s*(?:dear|hi|hello|hey|to|г-н|г-жа|господин|госпожа|уважаем\p{L}+)(?:\s+|[.,:])/iu

/** Small words with which a family name of several words begins. */
const particle =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|ní|nic|mac|mc|ó|ua|uí|ap|st\.?)$/i

/** Takes a name apart. Nothing is guessed: what names a post, a team or an address and no person gives no part. */
export function parsePerson(text: string): PersonParts {
  const plain = text
    .replace(/\([^)]*\)|["“][^"”]*["”]|\S*@\S*|\S*:\/\/\S*/g, ' ')
    .replace(greetingWords, '')
    .replace(/[!?,;:]+$|(?<=\p{L}{4})\.$/u, '')
    .trim()
    .replace(/\s+/g, ' ')
  const [name = '', ...behind] = plain.split(/\s*,\s*/)
  const rest = behind.filter((part) => part !== '' && !isSuffix(part)).join(', ')
  if (rest === '') return parseName(name)
  if (post.test(rest)) return { ...parseName(name), jobTitle: rest }
  return parseReversed(name, rest)
}

function isSuffix(word: string): boolean {
  return suffix.test(word) || exactSuffix.test(word)
}

/** “Smith, Anna”. */
function parseReversed(behind: string, inFront: string): PersonParts {
  const family = takeTitle(behind.split(' '))
  const first = takeTitle(inFront.split(' '))
  const patronymic = first.words.find((word, index) => index > 0 && genderOfPatronymic(word) !== undefined)
  return parts({
    title: first.title ?? family.title,
    given: withoutInitials(first.words.filter((word) => word !== patronymic)).join(' '),
    patronymic,
    family: family.words.join(' '),
  })
}

function parseName(text: string): PersonParts {
  if (/ (?:and|&) /i.test(text)) return { given: text }
  const { title, words: named } = takeTitle(text.split(' '))
  const words = dropSuffixes(named)
  if (words.length === 0 || (title === undefined && post.test(text))) return {}
  if (words.length === 1) return oneWord(words[0]!, title)
  return parts({ title, ...(withPatronymic(words, title) ?? inOrder(words)) })
}

/** “Ms Lee” gives a family name, “Sir Ian” and “Anna” a first name. */
function oneWord(word: string, title: string | undefined): PersonParts {
  return title === undefined || goesWithGiven(title)
    ? parts({ title, given: word })
    : parts({ title, family: word })
}

/** A patronymic stands last or in the middle; in last place after one word, a title says that it is a family name. */
function withPatronymic(words: readonly string[], title: string | undefined): PersonParts | undefined {
  const last = words.at(-1)!
  if (words.length === 2) {
    return title === undefined && genderOfPatronymic(last) !== undefined
      ? { given: words[0]!, patronymic: last }
      : undefined
  }
  if (words.length !== 3) return undefined
  const [first, second] = words as [string, string]
  if (genderOfPatronymic(second) !== undefined) return { given: first, patronymic: second, family: last }
  return genderOfPatronymic(last) === undefined
    ? undefined
    : { family: first, given: second, patronymic: last }
}

function inOrder(words: readonly string[]): PersonParts {
  const from = words.findIndex((word, index) => index > 0 && particle.test(word))
  const split = from > 0 && from < words.length - 1 ? from : words.length - 1
  return { given: withoutInitials(words.slice(0, split)).join(' '), family: words.slice(split).join(' ') }
}

/** “John Q.” is addressed as “John”; “J. R.” stays as it is. */
function withoutInitials(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, index) => index === 0 || !/^\p{L}\.?$/u.test(word) || /^\p{L}\.?$/u.test(words[0]!),
  )
}

function takeTitle(words: readonly string[]): { title: string | undefined; words: string[] } {
  const count = words.findIndex((word) => !isTitle(word))
  const end = count === -1 ? words.length : count
  return { title: end === 0 ? undefined : words.slice(0, end).join(' '), words: words.slice(end) }
}

function dropSuffixes(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !isSuffix(word))
  return end < 0 ? words : words.slice(0, end + 1)
}

function parts(found: Readonly<Record<string, string | undefined>>): PersonParts {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''))
}
