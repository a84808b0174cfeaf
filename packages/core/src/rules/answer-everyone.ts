import type { NamedPerson } from '../language/locale'
import { rule } from './rule'

/** Whoever took part in the thread learns of its end from the candidate, not by chance. Needs `thread` and `recipients`. */
export const answerEveryone = rule({
  id: 'answer-everyone',
  about: 'Send the answer to everybody who took part in the thread.',
  severity: 'warning',
  sources: ['S3'],
  messages: ['missing'],
  *find(draft) {
    const { thread, recipients } = draft.situation
    if (thread === undefined || recipients === undefined || !draft.isDecline) return
    const { sender } = draft
    const reached = new Set(recipients.map(addressOf))
    const missing = thread.filter((person) => !reached.has(addressOf(person)) && !isSender(person, sender))
    const apart = [...new Map(missing.map((person) => [addressOf(person), person])).values()]
    if (apart.length > 0)
      yield { message: 'missing', values: { count: apart.length, found: apart.join(', ') } }
  },
})

/** The address in “Anna Smith <anna@example.com>”, or the name, as they compare. */
function addressOf(person: string): string {
  return (person.split(/[\s<>]+/u).find(isAddress) ?? person).toLowerCase().replaceAll('ё', 'е')
}

/** Whether a word has an @ with something on either side of it. */
function isAddress(word: string): boolean {
  return word.slice(1, -1).includes('@')
}

function isSender(person: string, sender: NamedPerson | undefined): boolean {
  if (sender === undefined) return false
  if (sender.email !== undefined && addressOf(person) === sender.email.toLowerCase()) return true
  const { given, family } = sender
  if (given === undefined || family === undefined) return false
  const words = wordsOf(person)
  return [given, family].flatMap(wordsOf).every((word) => words.includes(word))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}
