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

const inEnglish = [
  /\b(?:at|with|join|joining|from)\s(?:the\s)?((?:\p{Lu}[\p{L}\p{N}&'’-]{0,40}(?:\.\p{L}{2,10})?)(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}&'’-]{0,40}){0,3})/u,
]
const inRussian = [
  /компани[яюией]{1,2}\s{0,3}[«"“„]([^»"”“\n]{2,60})[»"”“]/iu,
  /(?:^|[^\p{L}])(?:ООО|АО|ПАО|ЗАО)\s[«"“„]([^»"”“\n]{2,60})[»"”“]/u,
  /компани[яюией]{1,2}\s([A-Z][\w&.-]{1,30}(?:\s[A-Z][\w&.-]{1,30}){0,2})/u,
]

/** The company that a sentence names, by the words before it: “at Harbor”, «в компанию «Ромашка»». */
export function companyIn(line: string): string | undefined {
  for (const pattern of [...inRussian, ...inEnglish]) {
    const found = pattern
      .exec(line)?.[1]
      ?.replace(/[.,]+$/u, '')
      .trim()
    if (found !== undefined && !notCompanies.test(found)) return found
  }
  return undefined
}

/** Capitalised words that follow “at” and “with” and are no company. */
const notCompanies =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:AM|PM|I|UTC|GMT|Zoom|Teams|Google|Meet|Skype|Microsoft|HR|LinkedIn|Dr|Mr|Ms|Mrs|Mx)\b)/iu
