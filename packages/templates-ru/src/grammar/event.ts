import type { Case } from './types'
import { fold, hasCyrillic, isAllCapitals, lowerFirst } from './letters'
import { kinds } from './event-words.json'
import { isListed } from './word-lists'
import { inflectOpening } from './organisation'
import { unquoted } from './typography/quotes'
import { typograph } from './typography/typograph'

const possessives: Readonly<Record<string, Readonly<Record<'accusative' | 'prepositional', string>>>> = {
  мой: { accusative: 'мой', prepositional: 'моём' },
  моя: { accusative: 'мою', prepositional: 'моей' },
  моё: { accusative: 'моё', prepositional: 'моём' },
  наш: { accusative: 'наш', prepositional: 'нашем' },
  наша: { accusative: 'нашу', prepositional: 'нашей' },
  наше: { accusative: 'наше', prepositional: 'нашем' },
}

/**
 * A talk or meeting with its preposition: «на лекцию о ценах», «на моём докладе о логистике» where the name says what is held,
 * «на встречу «Дни аналитика»» where it is only a name.
 *
 * @example
 * eventPhrase('Открытая лекция о жилье', 'prepositional') // 'на открытой лекции о жилье'
 */
export function eventPhrase(name: string, grammaticalCase: 'accusative' | 'prepositional'): string {
  const bare = bareName(name)
  const told = isAllCapitals(bare) ? undefined : toldBy(bare, grammaticalCase)
  if (told !== undefined) return typograph(`на ${lowerFirst(told)}`)
  return `на ${grammaticalCase === 'accusative' ? 'встречу' : 'встрече'} ${quoteEvent(bare)}`
}

/** The name in guillemets; in Latin letters as typed. */
export function quoteEvent(name: string): string {
  const bare = bareName(name)
  return typograph(hasCyrillic(bare) ? `«${bare}»` : bare)
}

function toldBy(name: string, grammaticalCase: 'accusative' | 'prepositional'): string | undefined {
  const [first = '', ...rest] = name.split(' ')
  const possessive = possessives[first.toLowerCase()]?.[grammaticalCase]
  if (possessive === undefined) return inflectEvent(name, grammaticalCase)
  const held = inflectEvent(rest.join(' '), grammaticalCase)
  return held === undefined ? undefined : `${possessive} ${held}`
}

// of nouns that say by themselves what is held; before these «встреча» would be one noun too many
function inflectEvent(name: string, grammaticalCase: Case): string | undefined {
  return inflectOpening(name, grammaticalCase, (word) => isListed(fold(word), kinds))
}

function bareName(name: string): string {
  return unquoted(name.trim().replace(/\s+/gu, ' '))
}
