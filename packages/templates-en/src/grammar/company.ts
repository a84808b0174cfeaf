/** Names that open with what the institution is: “University of Leeds”. */
const institution =
  /^(?:(?:Royal|National|International|European|British|American|Federal|Technical) )*(?:University|Ministry|Department|Institute|Museum|Embassy|Academy|Society|Association|Federation|Council|Faculty) (?:of|for) /u

/**
 * A company as it stands in a sentence: “the University of Leeds”, and any other name as typed.
 *
 * @example
 * companyPhrase('Ministry of Justice') // 'the Ministry of Justice'
 */
export function companyPhrase(name: string): string {
  if (institution.test(name)) return `the ${name}`
  return name.replace(/^The (?=\p{Lu})/u, 'the ')
}

/** A company as the head of a paper letter names it. */
export function companyRecipient(name: string): string {
  return name.replace(/^the (?=\p{Lu})/u, 'The ')
}
