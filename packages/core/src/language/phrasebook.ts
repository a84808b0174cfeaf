import type { Tone } from '../model/tone'
import type { ComposingLocale, PhraseNamespace, Phrases } from './locale'
import { compileTemplate, type Template } from './template'

/** A language’s phrases, looked up and compiled once each. */
export interface Phrasebook {
  /** The wordings of a move for a topic and a tone; empty where the language has none. */
  wordings(namespace: PhraseNamespace, topic: string, tone: Tone): readonly Template[]
}

/**
 * Opens the phrasebook of a language. Its lists are i18next resources: the namespace is the move, the key the topic, the context the tone.
 * They are looked up here, in four steps and never in another language, since i18next would be a quarter of what an app loads to compose.
 */
export function openPhrasebook({ phrases }: ComposingLocale<string>): Phrasebook {
  const compiled = new Map<string, readonly Template[]>()
  return {
    wordings(namespace, topic, tone) {
      const key = `${namespace} ${topic} ${tone}`
      let templates = compiled.get(key)
      if (templates === undefined) {
        templates = lookUp(phrases, namespace, topic, tone).map(compileTemplate)
        compiled.set(key, templates)
      }
      return templates
    },
  }
}

/** `offered_warm`, `offered`, `any_warm`, `any`: the first list that exists. */
function lookUp(phrases: Phrases, namespace: PhraseNamespace, topic: string, tone: Tone): readonly string[] {
  const wordings = phrases[namespace] ?? {}
  const found = [`${topic}_${tone}`, topic, `any_${tone}`, 'any'].find((key) => Object.hasOwn(wordings, key))
  return found === undefined ? [] : wordings[found]!
}
