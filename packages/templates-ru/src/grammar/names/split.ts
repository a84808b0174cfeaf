import type { Gender, NameParts, PersonName } from '../types'
import { cleanName, isAsianSurname, isInitials, isParticle } from './clean'
import { genderOf, knownGender } from './gender'
import { endingGender, isAlsoSurname, isListedName, listedGender } from './known-names'
import { isTurkicParticle, patronymicGender, patronymicLikeness } from './patronymic'
import { surnameLikeness } from './surname-shape'

/** What a word is within a name. */
export type NameRole = 'given' | 'family' | 'patronymic'

/** The words of a name with their roles, in the order typed. */
export interface NameSplit {
  parts: { role: NameRole; text: string }[]
  gender: Gender
  certain: boolean
}

const roleOf: Readonly<Record<string, NameRole>> = { g: 'given', f: 'family', p: 'patronymic' }

// every order people write, the likelier first; what is rarer than its words suggest pays the forfeit after it
const orders = ['', 'g0 f0 p0', 'gf0 fg0 gp0 fp2', 'fgp0 gpf0 gfp6 fpg6 pgf5 gff3 ffg3 ggf3 fgg3']

const impossible = -9

/** The parts by their roles. */
export function namesOf(parts: NameSplit['parts']): Partial<Record<NameRole, string>> {
  return Object.fromEntries(parts.map(({ role, text }) => [role, text]))
}

/**
 * Takes a name apart, whatever the order: with initials, capitals, double surnames, particles, оглы and кызы,
 * honorifics and job titles around it. Letters are kept as typed, ё included.
 *
 * @example
 * parsePerson('Уважаемая Екатерина Михайловна!')
 * // { given: 'Екатерина', patronymic: 'Михайловна', gender: 'female', certain: true }
 */
export function parsePerson(text: string): PersonName {
  const { parts, ...known } = splitName(text)
  return { ...known, ...namesOf(parts) }
}

/** As {@link parsePerson}, but keeps the order of the parts, which an inflected name must not lose. */
export function splitName(text: string): NameSplit {
  const clean = cleanName(text)
  if (!clean) return { parts: [], gender: 'unknown', certain: false }
  const units = joinUnits(clean.words)
  const { order, margin } = bestOrder(units, clean.honorific)
  const parts: NameSplit['parts'] = []
  units.forEach((unit, index) => {
    const role = roleOf[order.charAt(index)] ?? 'family'
    // «Чен» and «Ын» are one first name, «Конан» and «Дойл» one surname
    const same = parts.find((part) => part.role === role)
    if (same) same.text += ` ${unit}`
    else parts.push({ role, text: unit })
  })
  return {
    parts,
    gender: genderOfParts(namesOf(parts), clean.gender),
    certain: margin > leastMargin(parts) && clean.plain,
  }
}

// «Галушка Юстин»: of two words of which neither is a known first name, the one in -ин need not be the surname
function leastMargin(parts: NameSplit['parts']): number {
  return parts.length === 2 && !isGivenOrInitial(namesOf(parts).given ?? '') ? 2 : 1
}

function isGivenOrInitial(word: string): boolean {
  return isInitials(word) || isListedName(word)
}

// a patronymic is surer than an honorific
function genderOfParts(names: NameParts, honorific: Gender): Gender {
  return patronymicGender(names.patronymic ?? '') ?? genderOf({ ...names, gender: honorific })
}

// «Рустам оглы», «ван Рейн» and «Винсент Ван Гог» hold together
function joinUnits(tokens: string[]): string[] {
  const units: string[] = []
  let pending = ''
  tokens.forEach((token, index) => {
    const startsSurname = isParticle(token) && index < tokens.length - 1
    // «Рустам оглы», and «Антуан де» where the surname stands first
    const trailing =
      isTurkicParticle(token) || (isParticle(token) && token === token.toLowerCase() && index > 1)
    if (trailing && !startsSurname && units.length > 0) units.push(`${units.pop() ?? ''} ${token}`)
    else if (startsSurname && (token === token.toLowerCase() || opensSurname(tokens, index)))
      pending += `${token} `
    else {
      units.push(pending + token)
      pending = ''
    }
  })
  return units
}

// «Ван Гог Винсент»; of two words, «Де Голль» and «Ван Дейк», but neither «Бен Аффлек» nor «Ван Сяопин»
function opensSurname(tokens: string[], index: number): boolean {
  const [first = '', second = ''] = tokens
  if (tokens.length > 2) return isListedName((index === 0 ? tokens.at(-1) : first) ?? '')
  return !isListedName(first) && (!isAsianSurname(first) || /[^аеиоуыэюянйь]$/.test(second))
}

/** Weighs every order against the words; the margin to the next best tells how sure the choice is. */
function bestOrder(units: string[], honorific: boolean): { order: string; margin: number } {
  const scored = (orders[units.length] ?? '')
    .split(' ')
    .map((entry) => {
      const order = entry.slice(0, -1)
      return { order, score: scoreOf(units, order, honorific) - Number(entry.at(-1)) }
    })
    .sort((one, other) => other.score - one.score)
  const [best, second] = scored
  if (!best || !second) return { order: orderOfMany(units), margin: 0 }
  // «Ян Чжан»: a Chinese name is written either way
  const riddle = units.length === 2 && units.every(isAsianSurname)
  return { order: best.order, margin: riddle ? 0 : best.score - second.score }
}

function scoreOf(units: string[], order: string, honorific: boolean): number {
  const given = units[order.indexOf('g')] ?? ''
  const family = units[order.indexOf('f')] ?? ''
  const patronymic = units[order.indexOf('p')] ?? ''
  let score = units.reduce((sum, unit, index) => sum + likeness(unit, order.charAt(index)), 0)
  const gender = listedGender(given)
  const woman = gender === 'female'
  const shown = patronymicGender(patronymic)
  // «Ирина Абрамович»: a woman with -ович has it as a surname; so has «Давид Анна» the man's name
  if (shown && (knownGender(gender) ?? shown) !== shown) score += impossible
  if (woman && !isAlsoSurname(given) && listedGender(family) === 'male') score += 2
  // «Екатерина В.»: the initial after a lone first name is that of the surname
  if (order === 'gp' && isInitials(patronymic) && !isInitials(given)) score -= 4
  if (order === 'f' && honorific) score += 3
  // «Ким Чен Ын», «Си Цзиньпин», but «Ким Новак»
  const eastern = order === 'fgg' || (order === 'fg' && /цз|чж|ся|шэн|вэй|цян|ньп|хуэ|цин$|лун$/i.test(given))
  return eastern && isAsianSurname(family) && !isGivenOrInitial(given) ? score + 6 : score
}

function likeness(unit: string, role: string): number {
  if (isInitials(unit)) return role === 'f' ? 0 : 3
  if (role === 'p') return patronymicLikeness(unit) ?? impossible
  // «фон Бюлов» is no first name
  if (role === 'g' && isParticle(unit.split(' ', 1)[0] ?? '')) return impossible
  const turkic = isTurkicParticle(unit.split(' ').pop() ?? '')
  const listed = isListedName(turkic ? unit : unit.replace(/ \p{Ll}+$/u, ''))
  if (role === 'g' && !listed) return endingGender(unit) !== 'unknown' && surnameLikeness(unit) === 0 ? 1 : 0
  if (role === 'g') return isAlsoSurname(unit) ? 3 : 4
  return listed ? Number(isAlsoSurname(unit)) : surnameLikeness(unit)
}

// of four and more words the first name is the one listed, or the one before the patronymic
function orderOfMany(units: string[]): string {
  const roles: string[] = units.map((unit) => (patronymicGender(unit) || isInitials(unit) ? 'p' : 'f'))
  const patronymic = roles.lastIndexOf('p')
  const listed = units.findIndex(isGivenOrInitial)
  roles[listed < 0 ? Math.max(0, patronymic - 1) : listed] = 'g'
  return roles.join('')
}
