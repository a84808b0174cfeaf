import { fold, isCyrillic } from './letters'
import { companyWords, otherLegalForms, partnerships } from './organisation-words.json'
import { isListed } from './word-lists'
import { curlQuotes } from './typography/quotes'

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
  while (words.length > 1 && isListed(fold(words[0] ?? ''), companyWords)) words.shift()
  let formLength = 0
  while (formLength < words.length - 1 && isLegalForm(words[formLength] ?? '')) formLength += 1
  const form = words.slice(0, formLength).join(' ')
  const rest = quoteRest(words.slice(formLength).join(' '), form)
  return form ? `${form} ${rest}` : rest
}

/** A quoted name without a legal form that says «общество», which «компания» before it would say again: «ООО «Ромашка»». */
export function withoutPartnership(quoted: string): string {
  return quoted.replace(/^(\p{Lu}+) (?=[«\p{Lu}])/u, (opening, form: string) =>
    isListed(fold(form), partnerships) ? '' : opening,
  )
}

function isLegalForm(word: string): boolean {
  const folded = fold(word)
  return word === word.toUpperCase() && (isListed(folded, partnerships) || isListed(folded, otherLegalForms))
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
