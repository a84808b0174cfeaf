import { countVowels, foldToCyrillic, wordSet } from '../letters'

// common nouns that only look like «Петрова», «Ильина»: men bear them too
const nounLike = wordSet(
  'Щербина Калина Рябина Бузина Былина Дубина Година Купина Дружина Малина Тычина Старшина Старина Осина Скорина Диброва Сова Голова Корова Подкова Дуброва',
)
// -ин and -ов that are no Russian suffix, so women bear them unchanged and men have «Дарвином»
const foreign = wordSet('Чаплин Франклин Кронин Мартин Гершвин Берлин Робин Остин Бюлов Вирхов Флотов Гуцков')
const foreignEnding = /(?:[лрд]в|у)ин$/
const adjectiveMale = /(?:[сц]к[ио]й|ый|[кгхжшчщн]ий|ой)$/
const adjectiveFemale = /(?:[бвгджзйклмнпрстфхцчшщ]ая|няя)$/
const otherSurname =
  /(?:ко|[аоуюияе]к|ец|нц|ян|дзе|швили|[иы]х|[аеи]ч|ман|берг|штейн|с[ое]н|ия|ава|уа|заде|ер|[лн]ь)$/

/** How much a word looks like a surname by its ending, from 0 to 3; first names end in -ин and -ина too. */
export function surnameLikeness(word: string): number {
  const folded = foldToCyrillic(word)
  if (/[иы]на?$|[^сц][гкх]ий$/.test(folded)) return 2
  if (surnameGender(word) !== undefined || /^(?:[од]['’ʼ]|мак[бвгдк])/.test(folded)) return 3
  if (nounLike.has(folded) || folded.includes('-')) return 2
  return otherSurname.test(folded) ? 1 : 0
}

/** The gender that a surname shows by its ending, or nothing: «Шевченко», «Ким», «Щербина». */
export function surnameGender(surname: string): 'female' | 'male' | undefined {
  const folded = foldToCyrillic(surname)
  // of «Иванова-Шмидт» either part may speak; of «ван Рейн» the last word
  for (const part of folded.split(/[ -]/)) {
    const gender = partGender(part)
    if (gender !== undefined) return gender
  }
  return undefined
}

function partGender(part: string): 'female' | 'male' | undefined {
  if (isPossessiveFemale(part) || isAdjectiveFemale(part)) return 'female'
  return isPossessiveMale(part) || isAdjectiveMale(part) ? 'male' : undefined
}

/** «Иванова», «Ильина» but neither «Сова» nor «Щербина»; the word is folded and in lower case. */
export function isPossessiveFemale(folded: string): boolean {
  if (!/(?:[ое]в|[иы]н)а$/.test(folded) || nounLike.has(folded)) return false
  return countVowels(folded) > 2 || /^(?:львова|пнина)$/.test(folded)
}

/** «Иванов», «Ильин» but not «Грин», «Дарвин»; the word is folded and in lower case. */
export function isPossessiveMale(folded: string): boolean {
  if (!/(?:[ое]в|[иы]н)$/.test(folded) || foreign.has(folded) || foreignEnding.test(folded)) return false
  return countVowels(folded) > 1 || /^(?:львов|пнин)$/.test(folded)
}

/** «Толстая», «Синяя», but no short word such as «Гая». */
export function isAdjectiveFemale(folded: string): boolean {
  return adjectiveFemale.test(folded) && countVowels(folded) > 2 && folded !== 'шенгелая'
}

const nouns = wordSet('Герой Ковбой Прибой Разбой Покой Топчий Георгий Сергий Евгений Арсений Антоний')

/** «Толстой», «Белый», «Достоевский», but neither «Цой» nor «Палий»; the word is folded and in lower case. */
export function isAdjectiveMale(folded: string): boolean {
  return adjectiveMale.test(folded) && !nouns.has(folded) && (countVowels(folded) > 1 || folded === 'злой')
}
