import { wordsOfLanguages } from './languages'
import { belongsTo, freeMail, intermediaries, registeredDomain, secondLevel } from './providers'

/**
 * A company’s name as its domain spells it, or undefined for private mailboxes, job boards and domains that are not words.
 *
 * @example
 * companyOfDomain('jobs.harbor-logistics.co.uk') // 'Harbor Logistics'
 */
export function companyOfDomain(domain: string): string | undefined {
  if (belongsTo(domain, freeMail) || belongsTo(domain, intermediaries)) return undefined
  const label = registeredDomain(domain).split('.')[0] ?? ''
  if (secondLevel.has(label) || !/^[\p{L}\p{N}-]{2,60}$/u.test(label) || label.startsWith('xn--'))
    return undefined
  return label
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ')
}

/** The company that a sentence names, by the words before it: “at Harbor”, «в компанию «Ромашка»». */
export function companyIn(line: string): string | undefined {
  for (const pattern of wordsOfLanguages.flatMap(({ companies }) => companies)) {
    const found = pattern
      .exec(line)?.[1]
      ?.replace(/[.,]+$/u, '')
      .trim()
    if (found !== undefined && !isNoCompany(found)) return found
  }
  return undefined
}

function isNoCompany(words: string): boolean {
  return wordsOfLanguages.some(({ notCompanies }) => notCompanies?.test(words))
}
