import { obliqueCases } from './types'

// what other grammars call them
const aliases: Readonly<Record<string, string>> = { locative: 'prepositional', ablative: 'instrumental' }
const cases: readonly string[] = ['nominative', ...obliqueCases]

/**
 * Refuses what is no case, as plain JavaScript may pass it, instead of writing a word without its ending.
 *
 * @throws RangeError naming the nearest case: «There is no case “dativ”; did you mean “dative”?»
 */
export function assertCase(grammaticalCase: unknown): void {
  const given = String(grammaticalCase).slice(0, 40)
  if (cases.includes(given)) return
  const [near = ''] = [...cases].sort((one, other) => likeness(other, given) - likeness(one, given))
  throw new RangeError(
    `There is no case “${given}”; did you mean “${aliases[given] ?? near}”? The cases are ${cases.join(', ')}.`,
  )
}

// letters shared from the beginning weigh most: people shorten «prep», write «genetive» and «dativ»
function likeness(name: string, given: string): number {
  const typed = given.toLowerCase()
  let shared = 0
  while (shared < name.length && name[shared] === typed[shared]) shared += 1
  return shared * 10 - Math.abs(name.length - typed.length)
}
