import { countVowels, wordSet } from './letters'

const stressed = wordSet('Ерш Грош Ковш Шиш Кулиш Кирпич Москвич Лукич Ильич Кузьмич Фомич Паж')
const stressedEts = /^(?:горобец|жеребец|молодец|холодец|огурец|удалец|леденец|образец|бубенец|.*продавец)$/
const unstressedEts = wordSet('Немец Палец Горец Перец Хейфец Хефец Заец')

/**
 * True where the ending carries the stress, so that after ж, ш, ч, щ, ц the instrumental has о:
 * «Ткачом», «продавцом», but «Абрамовичем», «владельцем». The word is folded and in lower case.
 */
export function isEndStressed(folded: string): boolean {
  if (stressed.has(folded)) return true
  const vowels = countVowels(folded)
  if (folded.endsWith('ец')) return vowels < 3 ? !unstressedEts.has(folded) : stressedEts.test(folded)
  if (folded.endsWith('ч')) return /[аяы]ч$/.test(folded) || (vowels === 1 && /[аеиоуыэюя]ч$/.test(folded))
  if (folded.endsWith('ш')) return vowels > 1 && /[аыи]ш$/.test(folded)
  return folded === 'товарищ' ? false : folded.endsWith('щ') || (folded.endsWith('ж') && vowels === 1)
}
