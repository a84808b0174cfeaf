const kinds =
  'talk|lecture|meeting|meet-?up|conference|seminar|workshop|webinar|summit|forum|congress|symposium|exhibition|fair|panel|presentation|hackathon|course|session|festival|open day|round table'

/** “Talk on pricing”, “Open lecture on housing”: a description of what is held, and no name. */
const described = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+ )?(?:${kinds})(?: (?:on|about|of|for|with|in|at|by) |$)`,
  'iu',
)
/** “Leeds Data Meetup”: a name that ends in what is held. */
const namedByKind = new RegExp(` (?:${kinds})(?: \\d{4})?$`, 'iu')
const determined = /^(?:the|an?|my|our) /iu

/**
 * A talk or meeting as it follows “at”: “the talk on pricing” where the name says what is held, “PyCon UK” where it is a name, and
 * “Pricing without tears” in quotation marks where it is a title.
 *
 * @example
 * eventPhrase('Open lecture on housing') // 'the open lecture on housing'
 */
export function eventPhrase(name: string): string {
  const bare = /^["“'‘](?<title>[^"“”]+)["”'’]$/u.exec(name.trim())?.groups?.['title'] ?? name.trim()
  if (determined.test(bare)) return decapitalised(bare)
  if (described.test(bare)) return `the ${decapitalised(bare)}`
  if (!isProperName(bare)) return `“${bare}”`
  return namedByKind.test(bare) ? `the ${bare}` : bare
}

function decapitalised(name: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** Every word of weight has a capital or a figure. */
function isProperName(name: string): boolean {
  return name.split(/\s+/u).every((word) => /^\p{Ll}{1,3}$/u.test(word) || /[\p{Lu}\d]/u.test(word))
}
