import { functionWords as commonest } from '../lexicon/words.json'

/** Short words that bind a sentence, beside the commonest of the lexicon. */
const binding = ['мы', 'них', 'ним', 'оно', 'эту', 'кем', 'ко', 'обо', 'вот', 'тут', 'раз']
const functionWords = new Set([...commonest, ...binding].map(unified))
const reflexive = /(?<=\p{L}{4})с[яь]$/u
// an ending that closes on a consonant may be part of a short word: «ответ», «совет»
const ending =
  /(?:(?<=\p{L}{4})(?:ыми|ими|ами|ями|иями|ать|ять|ить|еть|уть|ает|яет|ием|ешь|ишь|ой|ей|ый|ий|ией|ом|ем|ам|ям|ах|ях|иях|ов|ев|ых|их|ым|им|ал|ял|ил|ел|ут|ют|ат|ят|ет|ит)|(?<=\p{L}{3})(?:ого|его|ому|ему|ете|ите|ала|яла|ила|ела|али|яли|или|ели|ую|юю|ая|яя|ое|ее|ые|ие|ия|ии|ию|[аеиоуыэюяйь]))$/u
// «время» has a longer stem in every other form
const lengthened = /(?<=^врем)ен$/u
// «поработаем», «рабочий», «работодатель» and «работа» are one word to a reader
const working = /^(?:по)?рабо[тч]/u

/**
 * What the forms of a Russian word have in common, roughly: enough to hear «ответ», «ответа» and «ответить» as one word; nothing
 * for the commonest words, which no reader notices twice.
 *
 * @example
 * stem('приглашение') // 'пригла'
 */
export function stem(word: string): string | undefined {
  const plain = unified(word)
  if (functionWords.has(plain)) return undefined
  if (working.test(plain)) return 'работ'
  return plain.replace(reflexive, '').replace(ending, '').replace(lengthened, '').slice(0, 6)
}

/** «ё» and «е» are one letter to a reader. */
function unified(word: string): string {
  return word.replaceAll('ё', 'е')
}
