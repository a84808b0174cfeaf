import { countVowels, wordSet } from './letters'

// nouns that lose their last vowel: «Орёл → Орла», «Пень → Пня»
const losing = wordSet(
  'Посол Орел Козел Осел Котел Щегол Дятел Узел Хохол Бобер Костер Ветер Хребет Овес Павел Пень ' +
    'День Камень Корень ' +
    'Гребень Парень Перстень Ливень Кремень Ремень Ноготь Коготь Деготь Лапоть Уголь Огонь Журавель Стебель',
)
const losingJ = wordSet('Соловей Воробей Муравей Ручей Улей')
const keepingOk = wordSet('Хичкок Поллок Хэнкок Пророк Игрок Едок Ездок Знаток Сорок Восток Урок')
const keepingEts = wordSet('Хейфец Хефец Перец')

/**
 * A word without its fleeting vowel, ready for endings; nothing where the vowel stays: «Кравец → Кравц»,
 * «Коломиец → Коломийц», «Стрелец → Стрельц», «Пень → Пнь», but «Швец», «Кузнец».
 */
export function fleetingStem(word: string, folded: string): string | undefined {
  if (losingJ.has(folded)) return `${word.slice(0, -2)}ьй`
  if (losing.has(folded)) return dropVowel(word, folded.endsWith('ь') ? 3 : 2)
  if (folded === 'лев') return `${word.slice(0, -2)}ьв`
  if (folded === 'заяц') return `${word.slice(0, -2)}йц`
  if (countVowels(folded) < 2) return undefined
  if (folded.endsWith('ец')) return stemOfEts(word, folded)
  if (/[^аеиоуыэюяй]ок$/.test(folded) && !keepingOk.has(folded)) return dropVowel(word, 2)
  if (word.endsWith('ёк')) return `${word.slice(0, -2)}${softener(word.charAt(word.length - 3))}к`
  return undefined
}

// drops the vowel that stands `fromEnd` letters before the end
function dropVowel(word: string, fromEnd: number): string {
  return word.slice(0, word.length - fromEnd) + word.slice(word.length - fromEnd + 1)
}

function stemOfEts(word: string, folded: string): string | undefined {
  if (keepingEts.has(folded) || /[бвгджзклмнпрстфхцчшщ][вмнрл]ец$/.test(folded)) return undefined
  const before = folded.charAt(folded.length - 3)
  if (before === 'л') return `${word.slice(0, -2)}ьц`
  return `${word.slice(0, -2)}${/[аеиоуыэюя]/.test(before) ? 'й' : ''}ц`
}

function softener(before: string): string {
  if (/[аеёиоуыэюя]/i.test(before)) return 'й'
  return /[гжкхцчшщ]/i.test(before) ? '' : 'ь'
}
