import { BoundedMap } from '../bounded-map'
import type { Language } from '../language/language'
import { reasonRow } from '../language/reason-row'
import { isSpoken } from '../model/channel'
import type { Move } from '../model/move'
import type { CompleteSituation } from '../model/situation'
import { chooseLetter, knowledgeFor, type ChosenLetter } from './choose-letter'
import type { Knowledge } from './knowledge'
import { alternativeStep, planLetter, type Plan, type Step } from './plan'
import { planScript } from './plan-script'

/** Choices that are kept; choosing costs many times what filling does, and most letters of an app are alike in what is known. */
const mostChoices = 500
const choices = new WeakMap<Language, BoundedMap<string, ChosenLetter>>()

/** The letter for what is known, chosen once, less the moves that are given up. */
export function chosenLetterFor(
  situation: CompleteSituation,
  knowledge: Knowledge,
  language: Language,
  seed: number,
  givenUp: ReadonlySet<Move>,
): ChosenLetter {
  let kept = choices.get(language)
  if (kept === undefined) choices.set(language, (kept = new BoundedMap(mostChoices)))
  const plan = planFor(situation, language, givenUp)
  const { purpose, channel, reason, tone } = situation
  const said = keyOf(plan, (step) => knownOf(step, situation, knowledge, language))
  const key = `${said} ${purpose} ${channel} ${reason} ${tone} ${knowledge.fingerprint} ${seed}`
  let chosen = kept.get(key)
  if (chosen === undefined) {
    chosen = chooseLetter({ plan, situation, knowledge, language, seed })
    kept.set(key, chosen)
  }
  return chosen
}

/** What is known of the alternatives that a step offers, together and one by one. */
function knownOf(step: Step, situation: CompleteSituation, knowledge: Knowledge, language: Language): string {
  const places = step.alternatives ?? []
  const ones = places.map((place) => alternativeStep(situation.alternatives ?? [], [place]))
  return [step, ...ones]
    .map((each) => `${each.topic} ${knowledgeFor(each, knowledge, situation, language).fingerprint}`)
    .join('&')
}

/** A plan as a text: its steps, with what is known of the alternatives they offer. */
function keyOf({ opening, body, closing }: Plan, knownOfOffer: (step: Step) => string): string {
  let key = ''
  for (const steps of [opening, ...body, closing]) {
    key += '/'
    for (const step of steps) {
      const { move, namespace, topic, withReason, alternatives } = step
      key += `${move}.${namespace}.${topic}${withReason ? '+' : ','}`
      if (alternatives !== undefined) key += `${alternatives.join()}(${knownOfOffer(step)})`
    }
  }
  return key
}

function planFor(situation: CompleteSituation, language: Language, givenUp: ReadonlySet<Move>): Plan {
  const reason = reasonRow(situation.reason, language.locale)
  return isSpoken(situation.channel) ? planScript(situation, reason) : planLetter(situation, reason, givenUp)
}
