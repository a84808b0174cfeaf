import { obliqueCases } from './types'

// what other grammars call them
const aliases = new Map([
  ['locative', 'prepositional'],
  ['ablative', 'instrumental'],
])
const cases: readonly string[] = ['nominative', ...obliqueCases]

/**
 * Refuses what is no case, as plain JavaScript may pass it, instead of writing a word without its ending.
 *
 * @throws RangeError naming the nearest case: «There is no case “dativ”; did you mean “dative”?»
 */
export function assertCase(grammaticalCase: unknown): void {
  const given = String(grammaticalCase).slice(0, 40)
  if (cases.includes(given)) return
  throw new RangeError(
    `There is no case “${given}”; did you mean “${nearestCase(given.toLowerCase())}”? The cases are ${cases.join(', ')}.`,
  )
}

// letters shared from the beginning decide: people shorten «prep», write «genetive» and «dativ»
function nearestCase(typed: string): string {
  const near = typed === '' ? 'dative' : cases.find((name) => name.startsWith(typed))
  return aliases.get(typed) ?? near ?? nearestCase(typed.slice(0, -1))
}
