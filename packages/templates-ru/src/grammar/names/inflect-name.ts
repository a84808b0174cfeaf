import { assertCase } from '../cases'
import { formOf, paradigmOfA, paradigmOfConsonant } from '../endings'
import { fold } from '../letters'
import { isEndStressed } from '../stress'
import type { Case, Gender, Inflected, KnownGender, NameParts } from '../types'
import { isAsianSurname } from './clean'
import { inflectGiven } from './first-names'
import { genderOf, knownGender } from './gender'
import { isListedName } from './known-names'
import { patronymicGender } from './patronymic'
import { namesOf, splitName } from './split'
import type { NameRole } from './split'
import { inflectSurname } from './surnames'

type Part = { role: NameRole; text: string }

/**
 * A name in a case. A text keeps its order; parts are written Фамилия Имя Отчество. The gender given wins
 * over what the name shows. Where a form depends on a gender nobody knows, the text comes back unchanged and
 * `certain` is false, as it is where the parts given are not `certain`.
 *
 * @example
 * inflectName('Екатерина Михайловна Васильева', 'dative')
 * // { text: 'Екатерине Михайловне Васильевой', certain: true }
 * @example
 * inflectName({ family: 'Масюк', given: 'Женя' }, 'genitive', { gender: 'female' }).text // 'Масюк Жени'
 * @throws RangeError for a case that does not exist, with the nearest one.
 */
export function inflectName(
  person: (NameParts & { certain?: boolean }) | string,
  grammaticalCase: Case,
  options: { gender?: Gender | undefined } = {},
): Inflected {
  assertCase(grammaticalCase)
  const { parts, gender, certain } = typeof person === 'string' ? splitName(person) : splitParts(person)
  const written = typeof person === 'string' ? person : parts.map((part) => part.text).join(' ')
  if (parts.length === 0 || grammaticalCase === 'nominative') return { text: written, certain }
  const chosen = knownGender(options.gender) ?? gender
  const inflected =
    chosen === 'unknown'
      ? inflectEitherWay(parts, grammaticalCase)
      : inflectParts(parts, grammaticalCase, chosen)
  if (!inflected) return { text: written, certain: false }
  return { text: inflected.text, certain: inflected.certain && certain }
}

function splitParts(person: NameParts & { certain?: boolean }): {
  parts: Part[]
  gender: Gender
  certain: boolean
} {
  const parts: Part[] = []
  for (const role of ['family', 'given', 'patronymic'] as const) {
    const text = person[role]?.normalize('NFC').trim()
    if (text) parts.push({ role, text })
  }
  const certain =
    person.certain !== false && parts.length > 0 && parts.every((part) => part.text.length < 100)
  return { parts, gender: genderOf(person), certain }
}

// «Саша Шевченко»: the forms of a woman and a man may be the same
function inflectEitherWay(parts: Part[], grammaticalCase: Case): Inflected | undefined {
  const female = inflectParts(parts, grammaticalCase, 'female')
  const male = inflectParts(parts, grammaticalCase, 'male')
  return female.text === male.text ? male : undefined
}

function inflectParts(parts: Part[], grammaticalCase: Case, gender: KnownGender): Inflected {
  const { family = '', given = '', patronymic } = namesOf(parts)
  const asian = isAsianName(family, given)
  // a patronymic tells «Чаплиным» of a Russian from «Чаплином» of an Englishman
  const russian = patronymic !== undefined
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
  return isAsianSurname(family) && /[^.]$/.test(given) && !isListedName(first)
}

// of «Чен Ын» only the last syllable takes an ending
function inflectLast(given: string, grammaticalCase: Case, gender: KnownGender): Inflected {
  const start = given.lastIndexOf(' ') + 1
  const last = inflectGiven(given.slice(start), grammaticalCase, gender)
  return { text: given.slice(0, start) + last.text, certain: last.certain }
}

/** «Ильичом» but «Петровичем»; «Рустам оглы» and initials stay. */
function inflectPatronymic(patronymic: string, grammaticalCase: Case): Inflected {
  const folded = fold(patronymic)
  const certain = folded.endsWith('.') || patronymicGender(folded) !== undefined
  if (!certain || !/(?:на|ч)$/.test(folded)) return { text: patronymic, certain }
  const paradigm = folded.endsWith('ч')
    ? paradigmOfConsonant(patronymic, folded.endsWith('ич') && isEndStressed(folded))
    : paradigmOfA(patronymic)
  return { text: formOf(patronymic, paradigm, grammaticalCase), certain }
}
