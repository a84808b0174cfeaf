import { createInstance, type i18n } from 'i18next'
import type { Tone } from '../model/tone'
import type { ComposingLocale, PhraseNamespace } from './locale'
import { compileTemplate, type Template } from './template'

/** A language’s words, looked up by i18next and compiled once each. */
export interface Phrasebook {
  /** The wordings of a move for a topic and a tone; empty where the language has none. */
  wordings(namespace: PhraseNamespace, topic: string, tone: Tone): readonly Template[]
}

/**
 * Opens the phrasebook of a language. i18next is used as a phrasebook only: its context is the tone, its namespaces are the moves,
 * one private instance per language, with no fallback to another language and no interpolation of its own.
 */
export function openPhrasebook(locale: ComposingLocale<string>): Phrasebook {
  const instance = createInstance()
  void instance.init({
    lng: locale.id,
    fallbackLng: false,
    resources: { [locale.id]: { ...locale.phrases } },
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
  }
}

/** `offered_warm`, `offered`, `any_warm`, `any`: the first list that exists. */
function lookUp(instance: i18n, namespace: PhraseNamespace, topic: string, tone: Tone): readonly string[] {
  const found: unknown = instance.t([topic, 'any'], { ns: namespace, context: tone, skipInterpolation: true })
  return Array.isArray(found) ? (found as string[]) : []
}
