import { createInstance, type i18n } from 'i18next'
import type { Tone } from '../model/tone'
import type { Locale, PhraseNamespace } from './locale'
import { compileTemplate, type Template } from './template'

/** Namespace of the messages of findings beside those of phrases. */
const messageNamespace = 'messages'

/** A language’s words, looked up by i18next and compiled once each. */
export interface Phrasebook {
  /** The wordings of a move for a topic and a tone; empty where the language has none. */
  wordings(namespace: PhraseNamespace, topic: string, tone: Tone): readonly Template[]
  /** A message of a rule, with its plural chosen by `count`. */
  message(
    rule: string,
    message: string,
    values: Readonly<Record<string, string | number>>,
  ): string | undefined
  /** The sentence that says why a rule matters. */
  why(rule: string): string | undefined
}

/**
 * Opens the phrasebook of a language. i18next is used as a phrasebook only: its context is the tone, its namespaces are the moves,
 * one private instance per language, with no fallback to another language and no interpolation of its own.
 */
export function openPhrasebook(locale: Locale<string>): Phrasebook {
  const instance = createInstance()
  void instance.init({
    lng: locale.id,
    fallbackLng: false,
    resources: { [locale.id]: { ...locale.phrases, [messageNamespace]: flattenMessages(locale) } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnObjects: true,
  })
  const compiled = new Map<string, readonly Template[]>()
  return {
    wordings(namespace, topic, tone) {
      const key = `${namespace} ${topic} ${tone}`
      let templates = compiled.get(key)
      if (templates === undefined) {
        templates = lookUp(instance, namespace, topic, tone).map(compileTemplate)
        compiled.set(key, templates)
      }
      return templates
    },
    message: (rule, message, values) => sayMessage(instance, `${rule} ${message}`, values),
    why: (rule) => sayMessage(instance, `${rule} why`, {}),
  }
}

/** `offered_warm`, `offered`, `any_warm`, `any`: the first list that exists. */
function lookUp(instance: i18n, namespace: PhraseNamespace, topic: string, tone: Tone): readonly string[] {
  const found: unknown = instance.t([topic, 'any'], { ns: namespace, context: tone, skipInterpolation: true })
  return Array.isArray(found) ? (found as string[]) : []
}

function flattenMessages(locale: Locale<string>): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [rule, words] of Object.entries(locale.messages)) {
    flat[`${rule} why`] = words.why
    for (const [id, text] of Object.entries(words.messages)) flat[`${rule} ${id}`] = text
  }
  return flat
}

function sayMessage(
  instance: i18n,
  key: string,
  values: Readonly<Record<string, string | number>>,
): string | undefined {
  const count = typeof values['count'] === 'number' ? { count: values['count'] } : {}
  const found: unknown = instance.t(key, { ns: messageNamespace, skipInterpolation: true, ...count })
  if (typeof found !== 'string' || found === key) return undefined
  // Values are set in after the look-up, so that nothing in a letter can be taken for a tag.
  return found.replace(/\{\{(\w+)\}\}/g, (tag, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : tag,
  )
}
