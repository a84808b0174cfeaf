import type { Addressed, CompanyForms, Day, Grammar, PersonParts } from '@declinekit/core'
import { quoteCompany, withoutPartnership } from './grammar/company'
import { eventPhrase, quoteEvent } from './grammar/event'
import { formatDate, formatTime, genderOf, inflectTitle, parsePerson, weekdayIn } from './grammar/index'
import { isAllCapitals, lowerFirst, raiseFirst } from './grammar/letters'
import { companyPhrase } from './grammar/organisation'
import { stem } from './grammar/stem'
import { unquoted } from './grammar/typography/quotes'
import { typograph } from './grammar/typography/typograph'
import { nameForms } from './name-forms'
import { remember } from './remember'
import { inTimeZone } from './time-zone'

/** What Russian does that no table can, on top of `./grammar`. */
export const grammar: Grammar = {
  parsePerson: remember(personFrom),
  genderOf: (person) => (person.gender === 'unknown' ? 'unknown' : genderOf(person)),
  nameForms,
  agree: agreeing,
  company: quoteFirm,
  companyForms,
  position: quotePosition,
  event: quoteEvent,
  eventForms: (name) => ({
    to: eventPhrase(name, 'accusative'),
    at: eventPhrase(name, 'prepositional'),
  }),
  positionGenitive: remember(positionGenitive),
  date: (day) => formatDate(day),
  fullDate: (day) => formatDate(day, { year: true }),
  weekday: (day) => weekdayIn(day),
  time: formatTime,
  slot,
  either: (items) => joinWords(items, 'или'),
  both: (items) => joinWords(items, 'и'),
  stem,
  inTimeZone,
  toSeveral,
  continued: lowerFirst,
}

/** Words that name a group, a post or an address, and no person. */
const nobody =
  /(?:^|[\s-])(?:отдел|команда|комиссия|служба|департамент|управление|дирекция|коллеги|team|department|office|hr|human|recruiting|recruitment|hiring|talent|committee|board)(?=$|[\s-])|:\/\/|\d|\s(?:и|and|&)\s/iu

/** A name taken apart; letters of another alphabet are left in the order and the spelling they came in. */
function personFrom(text: string): PersonParts {
  if (nobody.test(text)) return {}
  if (!/\p{Script=Cyrillic}/u.test(text) || /\p{Script=Latin}/u.test(text)) return foreignPerson(text)
  const { given, patronymic, family, gender } = parsePerson(text)
  return { given, patronymic, family, ...(gender === 'unknown' ? {} : { gender }) }
}

/** “Anna Smith”, “Smith, Anna”, “Ludwig van Beethoven”: the first name is the first word, or what stands after the comma. */
function foreignPerson(text: string): PersonParts {
  const bare = text.trim().replace(/^(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s+/iu, '')
  const [before = '', after] = bare.split(/\s*,\s*/u)
  const words = (after === undefined ? before : `${after} ${before}`).split(/\s+/u)
  if (words.length === 1) return { given: words[0] }
  return { given: words[0], family: words.slice(1).join(' ') }
}

/** Forms in a template stand in the order masculine, feminine, several. */
function agreeing(whom: Addressed, forms: readonly string[]): string | undefined {
  return forms[{ male: 0, female: 1, several: 2, unknown: -1 }[whom]]
}

/** «ООО «Ромашка»» as it follows «компания»: without the legal form, which would say the same again. */
function quoteFirm(name: string): string {
  return numberHeld(withoutPartnership(quoteCompany(name)))
}

/** «Школа № 5» whose number never opens a line. */
function numberHeld(name: string): string {
  return name.replace(/№ ?(?=\d)/gu, '№\u00A0')
}

function companyForms(name: string): CompanyForms {
  const into = numberHeld(companyPhrase(name, 'accusative', 'в'))
  return {
    nominative: numberHeld(companyPhrase(name, 'nominative')),
    at: numberHeld(companyPhrase(name, 'prepositional', 'в')),
    into,
    recipient: raiseFirst(into),
    with: numberHeld(companyPhrase(name, 'instrumental', 'с')),
  }
}

/** A post as the name of a vacancy: in guillemets, in the nominative, without remarks in brackets. */
function quotePosition(name: string): string {
  return typograph(`«${barePosition(name)}»`)
}

/** «Ведущий экономист» as in «должность ведущего экономиста»; a list, a remark or shouting is better quoted. */
function positionGenitive(name: string): string | undefined {
  const bare = barePosition(name).replace(/\s+/gu, ' ').trim()
  if (/[,;:|/()[\]]|[.!?]$|\s[-–—+&]\s/u.test(bare) || isAllCapitals(bare)) return undefined
  const genitive = inflectTitle(bare, 'genitive')
  if (!genitive.certain) return undefined
  const before = bare.split(' ')
  const words = genitive.text.split(' ').map((word, index) =>
    // a word that took an ending is a common noun or adjective, whatever the heading of the vacancy made of it
    (index === 0 || word !== before[index]) && isCapitalisedWord(word) ? word.toLowerCase() : word,
  )
  return typograph(words.join(' '))
}

function barePosition(name: string): string {
  return unquoted(name.replace(/\s*[([][^()[\]]{0,60}[)\]]\s*$/u, '').trim())
}

/** «Ведущий», «Инженер-Конструктор», but not «HR-директор» or «iOS». */
function isCapitalisedWord(word: string): boolean {
  return /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)*$/u.test(word)
}

/** «26 ноября в 10:30»; the weekday would want commas of its own inside a list. */
function slot(day: Day, time: string | undefined): string {
  const date = formatDate(day)
  return time === undefined ? date : `${date} в\u00A0${formatTime(time)}`
}

/** «а», «а или б», «а, б или в». */
function joinWords(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

/** To several people «вы» is written small; at the beginning of a sentence it keeps its capital. */
function toSeveral(sentence: string): string {
  return sentence.replace(
    /(?<=[\p{L}\p{N},;:–—)»] ?|[\p{L}\p{N},;:–—)»]\u00A0)В(?=(?:ы|ас|ам|ами|аш\p{L}{0,4})(?!\p{L}))/gu,
    'в',
  )
}
