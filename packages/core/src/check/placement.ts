import type { Language } from '../language/language'
import type { ComposingLocale } from '../language/locale'
import type { Draft } from '../rules/draft'

/** Whether what stands here goes on in the sentence of the greeting. */
export function isGoingOn(start: number, draft: Draft, { afterGreeting }: ComposingLocale<string>): boolean {
  return afterGreeting === 'continued' && behindGreeting(start, draft) !== undefined
}

/** Whether what stands here goes on in the line of the greeting: “Hi Anna, thank you …”. */
function isInLineOfGreeting(start: number, draft: Draft): boolean {
  const between = behindGreeting(start, draft)
  return between !== undefined && !/[\r\n]/u.test(between)
}

/** The space between a greeting that ends in a comma and what comes next. */
function behindGreeting(start: number, draft: Draft): string | undefined {
  const greeting = draft.first('greeting')
  if (greeting === undefined || !greeting.text.endsWith(',')) return undefined
  const between = draft.text.slice(greeting.end, start)
  return between.trim() === '' ? between : undefined
}

/** The sentence as it stands at this place: small after a greeting that it goes on from. */
export function placed(sentence: string, start: number, draft: Draft, { locale }: Language): string {
  return isGoingOn(start, draft, locale) ? locale.grammar.continued(sentence) : sentence
}

/** A sentence that opens the body: small behind a greeting in its own line, too. */
export function opening(sentence: string, start: number, draft: Draft, language: Language): string {
  return isInLineOfGreeting(start, draft)
    ? language.locale.grammar.continued(sentence)
    : placed(sentence, start, draft, language)
}
