import { assertCase } from '../cases'
import { hasCyrillic, isCapitalised } from '../letters'
import type { Case, Inflected } from '../types'
import { isAdjectiveForm } from './compounds'
import { inflectPhrase, isPreposition, isTrusted } from './phrases'
import type { PhraseForm } from './phrases'

const longestTitle = 200
const separator = /( ?[,;|/] ?| [-–—+] | ?\([^()]*\) ?| ?\[[^[\]]*\] ?| (?:и|или|&) )/iu
const femaleSuffix = /^-?(?:и?ца|ка|ша|а?я)$/
const strange = /[\p{C}!?{}<>=*^~\\]|^нужен\s|^\s*$/iu

/**
 * A job title in a case (the accusative is that of a person). What the head governs, brackets, grades,
 * salaries and places stay; both halves of an apposition change. Where `certain` is false, quote the title
 * in the nominative.
 *
 * @example
 * inflectTitle('Ведущий специалист по закупкам', 'genitive')
 * // { text: 'Ведущего специалиста по закупкам', certain: true }
 * @example
 * inflectTitle('Frontend-разработчик (React)', 'instrumental').text // 'Frontend-разработчиком (React)'
 * @throws RangeError for a case that does not exist, with the nearest one.
 */
export function inflectTitle(title: string, grammaticalCase: Case): Inflected {
  assertCase(grammaticalCase)
  if (title.length > longestTitle || strange.test(title)) return { text: title, certain: false }
  const pieces = title.normalize('NFC').replace(/\s+/g, ' ').trim().split(separator)
  const forms = pieces.map((piece, index) => {
    if (index % 2 === 0) return inflectPiece(piece, pieces[index - 1], grammaticalCase)
    return { text: piece, certain: !/[([]/.test(piece) || isPlainBracket(piece) }
  })
  const certain = forms.every((form) => form.certain)
  const changed = certain && grammaticalCase !== 'nominative'
  return { text: changed ? forms.map((form) => form.text).join('') : title, certain }
}

function inflectPiece(piece: string, before: string | undefined, grammaticalCase: Case): Inflected {
  const first = before === undefined
  if (piece === '') return { text: piece, certain: !first }
  const form = inflectPhrase(piece, grammaticalCase)
  if (first) return { text: form.text, certain: form.certain && form.head !== 'none' }
  if (femaleSuffix.test(piece)) return { text: piece, certain: false }
  // what follows a bracket belongs to the head before it: «машинист (кочегар) котельной»
  if (/[)\]]/.test(before)) return { text: piece, certain: form.head !== 'agent' }
  if (form.head === 'agent' && form.certain) {
    return isTrusted(piece) || piece.includes(' ') ? form : { text: piece, certain: false }
  }
  // «подбору и адаптации персонала»: after «и» only a person in the nominative would have to change
  if (/[и&]/i.test(before)) return { text: piece, certain: form.head !== 'likely' || piece.includes(' ') }
  return { text: piece, certain: isNoTitle(piece, form) }
}

// «80 000 руб.», «Москва», «в офис», «удалённо»: a tail, not a second title
function isNoTitle(piece: string, form: PhraseForm): boolean {
  const [first = ''] = piece.split(' ')
  if (isPreposition(first) || !/^\p{Script=Cyrillic}/u.test(first) || first.endsWith('.')) return true
  return piece.includes(' ')
    ? form.head !== 'likely' || piece.split(' ').every(isCapitalised)
    : isPlainWord(first, form)
}

function isPlainWord(word: string, form: PhraseForm): boolean {
  return isCapitalised(word) || (form.head !== 'unknown' && form.head !== 'likely')
}

// in «(React)» and «(5 разряда)» nothing would change; «менеджер(ка)» and «(старший)» are another matter
function isPlainBracket(bracket: string): boolean {
  const inside = bracket.replace(/^ ?[([] ?| ?[)\]] ?$/g, '')
  if (!bracket.startsWith(' ')) return !hasCyrillic(inside)
  if (femaleSuffix.test(inside)) return false
  if (!/^\p{Script=Cyrillic}/u.test(inside)) return true
  const { head } = inflectPhrase(inside, 'genitive')
  return head !== 'agent' && head !== 'likely' && !isAdjectiveForm(inside.split(' ').pop() ?? '')
}
