import { countVowels } from './letters'
import { stressed, unstressed } from './stem-words.json'
import { isListed } from './word-lists'

/**
 * True where the ending carries the stress, so that after ж, ш, ч, щ, ц the instrumental has о:
 * «Ткачом», «продавцом», but «Абрамовичем», «владельцем». The word is folded and in lower case.
 */
export function isEndStressed(folded: string): boolean {
  if (isListed(folded, unstressed)) return false
  if (isListed(folded, stressed)) return true
  const vowels = countVowels(folded)
  // «Барышом», but «Яшем»; «Чижом», but «Гаражем» of a Frenchman
  if (folded.endsWith('ш')) return vowels > 1 && /[аыи]ш$/.test(folded)
  return vowels < (folded.endsWith('ец') ? 3 : 2) && /(?:[аеиоуыэюя]ч|ж|ец)$/.test(folded)
}
