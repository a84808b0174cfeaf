import { assertCase } from '../cases'
import * as endings from '../ending-types'
import { formOf } from '../endings'
import { fold } from '../letters'
import type { Case, Gender, Inflected, KnownGender, NameParts } from '../types'
import { isAsianSurname } from './clean'
import { inflectGiven } from './first-names'
import { genderOf } from './gender'
import { listedGender } from './known-names'
import { patronymicGender } from './patronymic'
import { splitName } from './split'
import type { NameRole } from './split'
import { inflectSurname } from './surnames'

type Part = { role: NameRole; text: string }

/**
 * A name in a case. A text keeps its order; parts are written Фамилия Имя Отчество. The gender given wins
 * over what the name shows. Where a form depends on a gender nobody knows, the text comes back unchanged and
 * `certain` is false.
 *
 * @example
 * inflectName('Екатерина Михайловна Васильева', 'dative')
 * // { text: 'Екатерине Михайловне Васильевой', certain: true }
 * @example
 * inflectName({ family: 'Масюк', given: 'Женя' }, 'genitive', { gender: 'female' }).text // 'Масюк Жени'
 * @throws RangeError for a case that does not exist, with the nearest one.
 */
export function inflectName(
  person: NameParts | string,
  grammaticalCase: Case,
  options: { gender?: Gender | undefined } = {},
): Inflected {
  assertCase(grammaticalCase)
  const split = typeof person === 'string' ? splitName(person) : splitParts(person)
  const written = typeof person === 'string' ? person : split.parts.map((part) => part.text).join(' ')
  if (split.parts.length === 0) return { text: written, certain: false }
  if (grammaticalCase === 'nominative') return { text: written, certain: split.certain }
  const gender = options.gender === 'female' || options.gender === 'male' ? options.gender : split.gender
  const inflected =
    gender === 'unknown'
      ? inflectEitherWay(split.parts, grammaticalCase)
      : inflectParts(split.parts, grammaticalCase, gender)
  if (inflected === undefined) return { text: written, certain: false }
  return { text: inflected.text, certain: inflected.certain && split.certain }
}

function splitParts(person: NameParts): { parts: Part[]; gender: Gender; certain: boolean } {
  const parts: Part[] = []
  for (const role of ['family', 'given', 'patronymic'] as const) {
    const text = person[role]?.normalize('NFC').trim()
    if (text) parts.push({ role, text })
  }
  const certain = (person as { certain?: boolean }).certain !== false
  return {
    parts,
    gender: genderOf(person),
    certain: certain && parts.every((part) => part.text.length < 100),
  }
}

// «Саша Шевченко»: the forms of a woman and a man may be the same
function inflectEitherWay(parts: Part[], grammaticalCase: Case): Inflected | undefined {
  const female = inflectParts(parts, grammaticalCase, 'female')
  const male = inflectParts(parts, grammaticalCase, 'male')
  return female.text === male.text ? male : undefined
}

function inflectParts(parts: Part[], grammaticalCase: Case, gender: KnownGender): Inflected {
  const family = parts.find((part) => part.role === 'family')?.text ?? ''
  const given = parts.find((part) => part.role === 'given')?.text ?? ''
  const asian = isAsianName(family, given)
  // a patronymic tells «Чаплиным» of a Russian from «Чаплином» of an Englishman
  const russian = parts.some((part) => part.role === 'patronymic')
  const inflected = parts.map((part): Inflected => {
    if (part.role === 'patronymic') return inflectPatronymic(part.text, grammaticalCase)
    if (part.role === 'family') {
      if (asian) return { text: part.text, certain: true }
      return inflectSurname(part.text, grammaticalCase, gender, russian)
    }
    return asian
      ? inflectLast(part.text, grammaticalCase, gender)
      : inflectGiven(part.text, grammaticalCase, gender)
  })
  return {
    text: inflected.map((part) => part.text).join(' '),
    certain: inflected.every((part) => part.certain),
  }
}

/** «Ким Чен Ын», «Мао Цзэдун», but not «Ким Елена» or «Цой Виктор». */
function isAsianName(family: string, given: string): boolean {
  const first = given.split(' ')[0] ?? ''
  return isAsianSurname(family) && given !== '' && !given.endsWith('.') && listedGender(first) === undefined
}

// of «Чен Ын» only the last syllable takes an ending
function inflectLast(given: string, grammaticalCase: Case, gender: KnownGender): Inflected {
  const start = given.lastIndexOf(' ') + 1
  const last = inflectGiven(given.slice(start), grammaticalCase, gender)
  return { text: given.slice(0, start) + last.text, certain: last.certain }
}

const stressedPatronymic = /^(?:ильич|лукич|кузьмич|фомич)$/

/** «Ильичом» but «Петровичем»; «Рустам оглы» and initials stay. */
function inflectPatronymic(patronymic: string, grammaticalCase: Case): Inflected {
  const folded = fold(patronymic)
  if (folded.endsWith('.')) return { text: patronymic, certain: true }
  const gender = patronymicGender(folded)
  if (gender === undefined) return { text: patronymic, certain: false }
  if (folded.endsWith('на')) {
    return {
      text: formOf(patronymic, [patronymic.slice(0, -1), endings.a], grammaticalCase),
      certain: true,
    }
  }
  if (!folded.endsWith('ч')) return { text: patronymic, certain: true }
  const chosen = stressedPatronymic.test(folded) ? endings.hard : endings.hushed
  return { text: formOf(patronymic, [patronymic, chosen], grammaticalCase), certain: true }
}
