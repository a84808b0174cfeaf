import { countVowels } from './letters'
import { stressed, unstressed } from './stem-words.json'
import { wordTest } from './word-lists'

const isStressed = wordTest(stressed)
const isUnstressed = wordTest(unstressed)

/**
 * True where the ending carries the stress, so that after ж, ш, ч, щ, ц the instrumental has о:
 * «Ткачом», «продавцом», but «Абрамовичем», «владельцем». The word is folded and in lower case.
 */
export function isEndStressed(folded: string): boolean {
  if (isUnstressed(folded)) return false
  if (isStressed(folded)) return true
  const vowels = countVowels(folded)
  // «Барышом», but «Яшем»; «Чижом», but «Гаражем» of a Frenchman
  if (folded.endsWith('ш')) return vowels > 1 && /[аыи]ш$/.test(folded)
  return vowels < (folded.endsWith('ец') ? 3 : 2) && /(?:[аеиоуыэюя]ч|ж|ец)$/.test(folded)
}
