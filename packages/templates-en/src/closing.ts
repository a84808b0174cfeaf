import type { Wordings } from '@declinekit/core'

/**
 * Every close with its comma before a name, and without where no name is to follow. On paper a line to sign on always follows, so that
 * letters have closes of their own. Spoken ones are the same wherever one talks.
 */
export function closing(wordings: Wordings): Wordings {
  return Object.fromEntries(
    Object.entries(wordings).flatMap(([key, list]) => {
      if (key.startsWith('spoken_')) return spoken.map((channel) => [key.replace('spoken', channel), list])
      if (key.startsWith('letter_')) return [[key, list]]
      const letter = key.replace(/^any_/u, 'letter_')
      const closed: [string, readonly string[]][] = [[key, list.flatMap(beforeNameOrNone)]]
      return letter === key || letter in wordings ? closed : [...closed, [letter, list]]
    }),
  )
}

const spoken = ['phone', 'video', 'in-person'] as const

function beforeNameOrNone(close: string): string[] {
  if (!comma.test(close)) return [close]
  return [`{{#from.full}}${close}{{/from.full}}`, `{{^from.full}}${close.replace(comma, '')}{{/from.full}}`]
}

/** The last comma of a close; ends of sections may stand behind it. */
const comma = /,(?=(?:\{\{\/[^}]*\}\})?$)/u
