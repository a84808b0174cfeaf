import type { Part } from '../model/letter'
import type { Tone } from '../model/tone'
import type { Span } from '../text/span'
import type { Draft } from './draft'
import { rule } from './rule'

/**
 * Who is known by name is greeted by it, and in a formal letter by the name that is due: with the patronymic where one is known.
 * Where no name is known, a greeting to nobody is only advised against.
 */
export const greetByName = rule<{ readonly patronymicIn: readonly Tone[] }>({
  id: 'greet-by-name',
  about: 'Greet by name where it is known, in the form the tone asks for.',
  severity: 'warning',
  sources: ['S0', 'S2'],
  messages: ['impersonal', 'nameless', 'familiar'],
  options: { patronymicIn: ['formal'] },
  *find(draft, { patronymicIn }) {
    // An address to nobody may not be known for a greeting; it stands first.
    const greeting = draft.first('greeting') ?? draft.parts.find(({ text }) => text.length <= longestGreeting)
    if (greeting === undefined || draft.isForeign) return
    const { start, end } = greeting
    const { tone } = draft.situation
    const mend = { kind: 'restate', move: 'greeting' } as const
    const isNamed = draft.reader?.given !== undefined || draft.reader?.family !== undefined
    const impersonal = draft.lapses('impersonal').find((lapse) => isInLine(lapse, greeting, draft))
    if (impersonal !== undefined) {
      const span = { start: Math.min(start, impersonal.start), end: Math.max(end, impersonal.end) }
      // Only a greeting that is known to its end can be said anew.
      const whole = impersonal.start < end && greeting.moves.includes('greeting')
      if (isNamed) yield { message: 'impersonal', ...span, ...(whole ? { mend } : {}) }
      else yield { message: 'impersonal', ...span, severity: 'advice' }
    } else if (!greeting.moves.includes('greeting')) return
    else if (isNamed && draft.hasFrame && isNameless(greeting, draft)) {
      yield { message: 'nameless', start, end, severity: 'advice', mend }
    } else if (tone !== undefined && patronymicIn.includes(tone) && leavesOutPatronymic(greeting, draft)) {
      yield { message: 'familiar', start, end, mend }
    }
  },
})

const longestGreeting = 80

/** Whether a lapse stands in the greeting, or goes on from it: «Добрый день, уважаемый работодатель». */
function isInLine(lapse: Span, { start, end }: Span, { text }: Draft): boolean {
  return lapse.start >= start && lapse.start <= end + 3 && !text.slice(start, lapse.start).includes('\n')
}

/** A greeting with no capital after its first word, that is not the name itself. */
function isNameless({ text }: Part, { reader }: Draft): boolean {
  return !/\s["«“(]?\p{Lu}/u.test(text) && ![reader?.given, reader?.family].some((name) => holds(text, name))
}

/** Whoever’s gender is told to be unknown may not be greeted by patronymic in every language, so nothing is asked there. */
function leavesOutPatronymic({ text }: Part, { reader }: Draft): boolean {
  if (reader?.gender === 'unknown') return false
  return reader?.patronymic !== undefined && holds(text, reader.given) && !holds(text, reader.patronymic)
}

function holds(text: string, name: string | undefined): boolean {
  return name !== undefined && plain(text).includes(plain(name))
}

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')
