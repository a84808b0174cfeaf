import { countVowels } from './letters'
import { keepingVowel, losingE, losingVowel } from './stem-words.json'
import { isListed } from './word-lists'

/**
 * A word without its fleeting vowel, ready for endings; nothing where the vowel stays: «Кравец → Кравц»,
 * «Коломиец → Коломийц», «Стрелец → Стрельц», «Пень → Пнь», but «Швец», «Кузнец».
 */
export function fleetingStem(word: string, folded: string): string | undefined {
  // «Орёл → Орл», «Пень → Пнь»
  if (isListed(folded, losingVowel)) return word.replace(/.(?=.ь?$)/, '')
  // «Лев → Льв», «Соловей → Соловьй»
  if (isListed(folded, losingE)) return `${word.slice(0, -2)}ь${word.slice(-1)}`
  if (isListed(folded, keepingVowel) || countVowels(folded) < 2) return undefined
  if (folded.endsWith('ец') || folded === 'заяц') return stemOfEts(word, folded)
  if (/[^аеиоуыэюяй]ок$/.test(folded)) return word.replace(/.(?=.$)/, '')
  return /(?:ё|^(?:Игор|Сан)е)к$/.test(word) ? `${word.slice(0, -2)}${softenerBefore(folded)}к` : undefined
}

// «Кравц», «Коломийц», «Зайц», «Стрельц», but «Швец» and «Мертвец», where three consonants would meet
function stemOfEts(word: string, folded: string): string | undefined {
  if (/[^аеиоуыэюяйь][вмнрл]ец$/.test(folded)) return undefined
  const softener = /[лаеиоуыэюя][ея]ц$/.test(folded) ? softenerBefore(folded) : ''
  return `${word.slice(0, -2)}${softener}ц`
}

// what stands for the vowel that has gone: «Игорёк → Игорьк», «Паёк → Пайк», «Волчок → Волчк»
function softenerBefore(folded: string): string {
  if (/[аеиоуыэюя]..$/.test(folded)) return 'й'
  return /[гкхжшчщц]..$/.test(folded) ? '' : 'ь'
}
