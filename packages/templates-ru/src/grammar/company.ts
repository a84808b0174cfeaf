import { isCyrillic } from './letters'
import { isListed } from './word-lists'
import { curlQuotes } from './typography/quotes'

const legalWords =
  'ооо оао зао пао ао нао тоо нко ано гк ип фгуп муп гуп гбу нпо тд чоп кфх фгбу фгбоу гбоу мбоу'
const genericWords = 'компания фирма организация'
const anyQuote = /["«»„“”]/

/**
 * A company's name as Russian spelling wants it: in guillemets, the legal form outside, quotes inside
 * written „…“, nothing quoted twice; names in Latin letters and the names of entrepreneurs stay as typed.
 * The generic word («в компании …») is left to the caller.
 *
 * @example
 * quoteCompany('ООО Ромашка') // 'ООО «Ромашка»'
 * @example
 * quoteCompany('Google') // 'Google'
 */
export function quoteCompany(name: string): string {
  const words = name.replace(/\s+/g, ' ').trim().split(' ')
  while (words.length > 1 && isListed((words[0] ?? '').toLowerCase(), genericWords)) words.shift()
  let formLength = 0
  while (formLength < words.length - 1 && isLegalForm(words[formLength] ?? '')) formLength += 1
  const form = words.slice(0, formLength).join(' ')
  const rest = quoteRest(words.slice(formLength).join(' '), form)
  return form ? `${form} ${rest}` : rest
}

/** Legal forms that say «общество», which «компания» before them would say again. */
const partnerships = /^(?:ООО|ОАО|ЗАО|ПАО|НАО|АО) (?=[«\p{Lu}])/u

/** A quoted name without such a legal form: «ООО «Ромашка»» as it follows «компания». */
export function withoutPartnership(quoted: string): string {
  return quoted.replace(partnerships, '')
}

function isLegalForm(word: string): boolean {
  return word === word.toUpperCase() && isListed(word.toLowerCase(), legalWords)
}

function quoteRest(rest: string, form: string): string {
  // «ИП Иванов И. И.» is a person
  if (rest === '' || isLegalForm(rest) || /(?:^| )ИП$/.test(form)) return rest
  if (isWhollyQuoted(rest)) return curlQuotes(`"${stripOuterQuotes(rest)}"`)
  // 'Торговый дом "Восток"' has its quotes already, unless a legal form asks for a pair around it all
  if (anyQuote.test(rest) && form === '') return curlQuotes(rest)
  const cyrillic = rest.split(/[^\p{L}]+/u).some((word) => word !== '' && isCyrillic(word))
  return cyrillic ? curlQuotes(`"${rest}"`) : rest
}

// "A "B"" and "A" are quoted as a whole, 'A "B"' and '"A" и "B"' are not
function isWhollyQuoted(text: string): boolean {
  const quotes = [...text].filter((letter) => anyQuote.test(letter)).length
  const outer = /^["«„“].*["»“”]$/su.test(text)
  return outer && (quotes < 4 || !/^["«„“][^"«»„“”]*[^\s"«»„“”]["»“”]\s/u.test(text))
}

function stripOuterQuotes(text: string): string {
  const opened = text.slice(1)
  // «A «B» lacks its last mark: typists let one closing mark serve both pairs
  const inner = opened.slice(0, -1)
  const opening = [...inner].filter((letter) => /[«„]/.test(letter)).length
  const closing = [...inner].filter((letter) => /[»“”]/.test(letter)).length
  return opening > closing && text.endsWith('»') ? `${inner}»` : inner
}
