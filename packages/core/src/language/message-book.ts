import { createInstance, type i18n } from 'i18next'
import { BoundedMap } from '../bounded-map'
import type { Locale } from './locale'

/** Namespace of the messages of findings. */
const messageNamespace = 'messages'

/** The words of a language’s findings, looked up by i18next. */
export interface MessageBook {
  /** A message of a rule, with its plural chosen by `count`. */
  message(
    rule: string,
    message: string,
    values: Readonly<Record<string, string | number>>,
  ): string | undefined
  /** The same with its tags as they are: the plural of a count where one is given. */
  template(rule: string, message: string, count?: number): string | undefined
  /** The sentence that says why a rule matters. */
  why(rule: string): string | undefined
}

/** Opens the messages of a language: one private instance, with no fallback to another language and no interpolation of its own. */
export function openMessageBook(locale: Locale<string>): MessageBook {
  const instance = createInstance()
  void instance.init({
    lng: locale.id,
    fallbackLng: false,
    resources: { [locale.id]: { [messageNamespace]: flattenMessages(locale) } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
  })
  const texts = rememberedTexts(instance)
  return {
    message(rule, message, values) {
      const count = values['count']
      const text = texts.of(rule, message, typeof count === 'number' ? count : undefined)
      return text === undefined ? undefined : withValues(text, values)
    },
    template: (rule, message, count) => texts.of(rule, message, count)?.whole,
    why: (rule) => texts.of(rule, 'why')?.whole,
  }
}

function flattenMessages(locale: Locale<string>): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [rule, words] of Object.entries(locale.messages)) {
    flat[`${rule} why`] = words.why
    for (const [id, text] of Object.entries(words.messages)) flat[`${rule} ${id}`] = text
  }
  return flat
}

/** A message taken apart at its tags: every other piece is the name of a value. */
interface MessageText {
  readonly whole: string
  readonly pieces: readonly string[]
}

/** Texts remembered for a rule: those of its messages, with the few counts that letters have. */
const mostTexts = 500

/** Looks messages up once each: a look-up costs more than all the rest of a finding, and a draft can have a million findings. */
function rememberedTexts(instance: i18n): {
  of(rule: string, message: string, count?: number): MessageText | undefined
} {
  const known = new Map<string, BoundedMap<string, MessageText | undefined>>()
  return {
    of(rule, message, count) {
      const entry = count === undefined ? message : `${message} ${count}`
      let texts = known.get(rule)
      if (texts === undefined) known.set(rule, (texts = new BoundedMap(mostTexts)))
      let text = texts.get(entry)
      if (text === undefined && !texts.has(entry)) {
        text = lookUpMessage(instance, `${rule} ${message}`, count)
        texts.set(entry, text)
      }
      return text
    },
  }
}

function lookUpMessage(instance: i18n, key: string, count: number | undefined): MessageText | undefined {
  const plural = count === undefined ? {} : { count }
  const found: unknown = instance.t(key, { ns: messageNamespace, skipInterpolation: true, ...plural })
  if (typeof found !== 'string' || found === key) return undefined
  return { whole: found, pieces: found.split(/\{\{(\w+)\}\}/) }
}

/** Values are set in after the look-up, so that nothing in a letter can be taken for a tag. */
function withValues({ pieces }: MessageText, values: Readonly<Record<string, string | number>>): string {
  let said = pieces[0]!
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at]!
    said += (Object.hasOwn(values, name) ? String(values[name]) : `{{${name}}}`) + pieces[at + 1]!
  }
  return said
}
