import { endings, inflectWords, paradigmOfA, paradigmOfConsonant } from '../endings'
import type { Paradigm } from '../endings'
import { wordSet } from '../letters'
import type { Case, Inflected, KnownGender } from '../types'

// French and Arabic women's names in -ь that stay, unlike «Нинель», «Эсфирь»
const unchanging = wordSet('Николь Мишель Изабель Аннабель Эммануэль Габриэль')
const unchangingMale = wordSet('Николя Тома Люка Шота')
const irregular: ReadonlyMap<string, string> = new Map([
  ['лев', 'Льв'],
  ['павел', 'Павл'],
  ['петр', 'Петр'],
  ['игорек', 'Игорьк'],
  ['санек', 'Саньк'],
])
const ukrainian = wordSet('Петро Павло Дмитро Михайло Данило Гаврило')
// «Жан-Клода»: the first of two French or German names stays
const frozenFirst = wordSet('Жан Пьер Поль Шарль Жак Ханс Карл Анн Хуан Абд Абу Аль')

/** A first name in a case, double ones part by part: «Анны-Марии», «Жан-Клода». */
export function inflectGiven(given: string, grammaticalCase: Case, gender: KnownGender): Inflected {
  return inflectWords(given, grammaticalCase, (part, folded, following) =>
    following === '-' && frozenFirst.has(folded) ? undefined : givenParadigm(part, folded, gender),
  )
}

function givenParadigm(part: string, folded: string, gender: KnownGender): Paradigm | undefined {
  if ((gender === 'female' ? unchanging : unchangingMale).has(folded)) return undefined
  if (/[ая]$/.test(folded)) return /[аеиоуыэю]а$/.test(folded) ? undefined : paradigmOfA(part)
  if (gender === 'male' && ukrainian.has(folded)) return { stem: part.slice(0, -1), endings: endings.hard }
  if (/[оеэиыую]$/.test(folded)) return undefined
  if (gender === 'male') {
    const stem = irregular.get(folded)
    return stem === undefined ? paradigmOfConsonant(part, false) : { stem, endings: endings.hard }
  }
  return folded.endsWith('ь') ? { stem: part.slice(0, -1), endings: endings.feminineSoft } : undefined
}
