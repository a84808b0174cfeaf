import { functionWords as commonest } from '../lexicon/words.json'

const functionWords = new Set(commonest)
const reflexive = /(?<=\p{L}{4})с[яь]$/u
// an ending that closes on a consonant may be part of a short word: «ответ», «совет»
const ending =
  /(?:(?<=\p{L}{4})(?:ыми|ими|ами|ями|иями|ать|ять|ить|еть|уть|ает|яет|ием|ешь|ишь|ой|ей|ый|ий|ией|ом|ем|ам|ям|ах|ях|иях|ов|ев|ых|их|ым|им|ал|ял|ил|ел|ут|ют|ат|ят|ет|ит)|(?<=\p{L}{3})(?:ого|его|ому|ему|ете|ите|ала|яла|ила|ела|али|яли|или|ели|ую|юю|ая|яя|ое|ее|ые|ие|ия|ии|ию|[аеиоуыэюяйь]))$/u

/**
 * What the forms of a Russian word have in common, roughly: enough to hear «ответ», «ответа» and «ответить» as one word; nothing
 * for the commonest words, which no reader notices twice.
 *
 * @example
 * stem('приглашение') // 'пригла'
 */
export function stem(word: string): string | undefined {
  if (functionWords.has(word)) return undefined
  return word.replaceAll('ё', 'е').replace(reflexive, '').replace(ending, '').slice(0, 6)
}
