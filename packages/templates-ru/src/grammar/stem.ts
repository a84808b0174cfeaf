import words from '../lexicon/words.json'

const functionWords = new Set(words.functionWords)
const reflexive = /(?<=\p{L}{4})с[яь]$/u
const ending =
  /(?<=\p{L}{3})(?:ыми|ими|ого|его|ому|ему|ами|ями|иями|ешь|ишь|ете|ите|ала|яла|ила|ела|али|яли|или|ели|ать|ять|ить|еть|уть|ает|яет|ую|юю|ая|яя|ое|ее|ые|ие|ия|ии|ию|ией|ием|ой|ей|ый|ий|ом|ем|ам|ям|ах|ях|иях|ов|ев|ых|их|ым|им|ал|ял|ил|ел|ут|ют|ат|ят|ет|ит|[аеёиоуыэюяйь])$/u

/**
 * What the forms of a Russian word have in common, roughly: enough to hear «ответ», «ответа» and «ответить» as one word; nothing
 * for the commonest words, which no reader notices twice.
 *
 * @example
 * stem('решение') // 'решен'
 */
export function stem(word: string): string | undefined {
  if (functionWords.has(word)) return undefined
  return word.replaceAll('ё', 'е').replace(reflexive, '').replace(ending, '')
}
