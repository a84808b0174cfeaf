// Puts exactly one fault into clean letters and looks whether the rule it belongs to names it, and which others speak up.
import { readFileSync } from 'node:fs'
import { check, compose } from '@declinekit/core'

/**
 * @typedef {import('../scripts/languages.mjs').LanguageId} LanguageId
 * @typedef {import('@declinekit/core').Letter} Letter
 * @typedef {import('@declinekit/core').Situation} Situation
 * @typedef {{ situation: Situation, letter: Letter }} Clean
 * @typedef {{ text: string, situation: Situation }} Spoiled
 * @typedef {{ rule: string, put: (clean: Clean, wording: string, index: number) => Spoiled | undefined, wordings?: string }} Fault
 */

/** People and places of the letters. @type {Record<LanguageId, Partial<Situation>>} */
const casts = {
  en: {
    from: { given: 'Priya', family: 'Raman', gender: 'female' },
    to: { given: 'Helen', family: 'Moore', gender: 'female' },
    company: 'Larkfield',
    position: 'data analyst',
  },
  ru: {
    from: 'Орлова Марина Игоревна',
    to: 'Сергеева Анна Павловна',
    company: 'Север',
    position: 'аналитик данных',
  },
}

const stages = /** @type {const} */ (['approached', 'invited', 'interviewed', 'offered'])
const tones = /** @type {const} */ (['formal', 'neutral', 'warm', 'firm'])
const reasons = /** @type {const} */ (['current-job', 'location', 'career-direction', 'schedule', 'family'])

/** Forty clean letters: all tones, four stages, five reasons. @param {LanguageId} id @param {import('@declinekit/core').Locale} locale @returns {Clean[]} */
export function cleanLetters(id, locale) {
  return Array.from({ length: 40 }, (_, index) => {
    const situation = /** @type {Situation} */ ({
      ...casts[id],
      channel: 'email',
      stage: stages[index % stages.length],
      tone: tones[(index >> 2) % tones.length],
      reason: reasons[index % reasons.length],
    })
    return { situation, letter: compose(situation, { locale, seed: index }) }
  })
}

/** @param {Letter} letter @param {string} move */
const partOf = (letter, move) => letter.parts.find(({ moves }) => moves.some((each) => each === move))

/** The letter with a stretch replaced. @param {Clean} clean @param {{ start: number, end: number } | undefined} part @param {string} text */
function replaced({ letter, situation }, part, text) {
  if (part === undefined) return undefined
  return { situation, text: letter.text.slice(0, part.start) + text + letter.text.slice(part.end) }
}

/** A sentence more, behind the refusal. @type {Fault['put']} */
function added(clean, wording) {
  const end = partOf(clean.letter, 'refusal')?.end
  return end === undefined ? undefined : replaced(clean, { start: end, end }, ` ${wording}`)
}

/** A part left out, with the space or line that parted it. @param {string} move @returns {Fault['put']} */
function dropped(move) {
  return (clean) => {
    const part = partOf(clean.letter, move)
    // A reason that shares the sentence of the refusal goes with it.
    if (part === undefined || part.moves.some((other) => other !== move && other !== 'reason'))
      return undefined
    const gap = /^\s+/.exec(clean.letter.text.slice(part.end))?.[0].length ?? 0
    return replaced(clean, { start: part.start, end: part.end + gap }, '')
  }
}

/** The wording in place of a part. @param {string} move @returns {Fault['put']} */
const instead = (move) => (clean, wording) => replaced(clean, partOf(clean.letter, move), wording)

/** A word of the refusal changed. @param {(word: string) => string} change @returns {Fault['put']} */
function inWord(change) {
  return (clean, _, index) => {
    const part = partOf(clean.letter, 'refusal')
    if (part === undefined) return undefined
    const words = [...part.text.matchAll(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu)]
    const word = words[index % words.length]
    if (word === undefined) return undefined
    const start = part.start + word.index
    return replaced(clean, { start, end: start + word[0].length }, change(word[0]))
  }
}

/** Letters that look alike in the other script. */
const lookalikes = [...'aeocpx'].map((latin, index) => [latin, [...'аеосрх'][index] ?? ''])

/** @param {string} word */
function withForeignLetter(word) {
  for (const [latin = '', cyrillic = ''] of lookalikes) {
    if (word.includes(latin)) return word.replace(latin, cyrillic)
    if (word.includes(cyrillic)) return word.replace(cyrillic, latin)
  }
  return `${word}х`
}

/** Every kind of fault: the rule that must name it, and how it is put in; `wordings` names a list of `faults/*.json`. @type {Record<string, Fault>} */
export const faults = {
  'no thanks': { rule: 'thank-the-reader', put: dropped('thanks') },
  'no refusal': { rule: 'say-no', put: dropped('refusal') },
  'no greeting': { rule: 'greet-the-reader', put: dropped('greeting') },
  'no signature': { rule: 'sign-the-letter', put: dropped('signature') },
  'impersonal greeting': { rule: 'greet-by-name', put: instead('greeting'), wordings: 'impersonal-greeting' },
  'hedged refusal': { rule: 'say-no-clearly', put: instead('refusal'), wordings: 'hedged' },
  'conditional refusal': { rule: 'say-no-clearly', put: instead('refusal'), wordings: 'conditional' },
  contradiction: { rule: 'say-no-clearly', put: added, wordings: 'contradiction' },
  apology: { rule: 'no-apology', put: added, wordings: 'apology' },
  blame: { rule: 'no-blame', put: added, wordings: 'blame' },
  'withheld reason': { rule: 'keep-secrets', put: added, wordings: 'secret' },
  'other employer': { rule: 'name-no-other-employer', put: added, wordings: 'rival' },
  pay: { rule: 'name-no-pay', put: added, wordings: 'pay' },
  excuse: { rule: 'give-a-real-reason', put: instead('refusal'), wordings: 'excuse' },
  'long reasons': { rule: 'keep-the-reason-short', put: added, wordings: 'long-reasons' },
  'slammed door': { rule: 'burn-no-bridges', put: added, wordings: 'slam' },
  'vague alternative': { rule: 'offer-concrete-times', put: added, wordings: 'vague-alternative' },
  overcommitment: { rule: 'promise-no-more-than-you-keep', put: added, wordings: 'overcommitment' },
  placeholder: { rule: 'fill-every-blank', put: added, wordings: 'placeholder' },
  tone: { rule: 'keep-the-tone', put: inFormal(added), wordings: 'tone' },
  'doubled word': { rule: 'repeat-no-word', put: inWord((word) => `${word} ${word}`) },
  'double space': { rule: 'space-evenly', put: inWord((word) => `${word} `) },
  'mixed alphabets': { rule: 'write-in-one-language', put: inWord(withForeignLetter) },
  'invisible character': {
    rule: 'hide-no-characters',
    put: inWord((word) => `${word.slice(0, 2)}\u200B${word.slice(2)}`),
  },
  'unclosed bracket': { rule: 'close-what-you-open', put: inWord((word) => `(${word}`) },
}

/** Faults of one language only. @type {Partial<Record<LanguageId, Record<string, Fault>>>} */
export const ownFaults = {
  ru: {
    'missing comma': { rule: 'set-off-the-clause', put: added, wordings: 'missing-comma' },
    'two forms of address': { rule: 'address-in-one-form', put: added, wordings: 'two-forms-of-address' },
    'another gender': { rule: 'agree-with-the-author', put: added, wordings: 'another-gender' },
  },
}

/** Only into letters that must keep their voice down. @param {Fault['put']} put @returns {Fault['put']} */
function inFormal(put) {
  return (clean, wording, index) =>
    clean.situation.tone === 'formal' ? put(clean, wording, index) : undefined
}

/** @param {LanguageId} id @returns {Record<string, string[]>} */
export function wordingsOf(id) {
  return JSON.parse(readFileSync(new URL(`faults/${id}.json`, import.meta.url), 'utf8'))
}

/**
 * Injects every fault, each wording into another letter.
 * @param {LanguageId} id @param {import('@declinekit/core').Locale} locale
 * @param {Record<string, string[]>} [wordings]
 */
export function injectAll(id, locale, wordings = wordingsOf(id)) {
  const letters = cleanLetters(id, locale)
  return Object.entries({ ...faults, ...ownFaults[id] }).map(([name, fault], which) => {
    const texts =
      fault.wordings === undefined ? Array.from({ length: 12 }, () => '') : (wordings[fault.wordings] ?? [])
    const score = {
      name,
      rule: fault.rule,
      put: 0,
      named: 0,
      missed: /** @type {string[]} */ ([]),
      others: /** @type {Record<string, number>} */ ({}),
    }
    texts.forEach((wording, index) => {
      const spoiled = firstThatTakes(letters, fault, wording, index, which)
      if (spoiled === undefined) return
      score.put++
      const fresh = freshRules(spoiled, locale)
      if (fresh.has(fault.rule)) score.named++
      else score.missed.push(wording)
      for (const rule of fresh) if (rule !== fault.rule) score.others[rule] = (score.others[rule] ?? 0) + 1
    })
    return score
  })
}

/** @param {readonly Clean[]} letters @param {Fault} fault @param {string} wording @param {number} index @param {number} which */
function firstThatTakes(letters, fault, wording, index, which) {
  for (let step = 0; step < letters.length; step++) {
    const clean = letters[(index * 7 + which * 3 + step) % letters.length]
    const spoiled = clean && fault.put(clean, wording, index)
    if (clean && spoiled !== undefined) return { ...spoiled, before: clean.letter.text }
  }
  return undefined
}

/** The rules that speak up now and did not before, above advice or not. @param {Spoiled & { before: string }} spoiled @param {import('@declinekit/core').Locale} locale */
function freshRules({ text, before, situation }, locale) {
  const rulesFor = (/** @type {string} */ draft) =>
    new Set(check(draft, { locale, situation }).map(({ rule }) => rule))
  const known = rulesFor(before)
  return new Set([...rulesFor(text)].filter((rule) => !known.has(rule)))
}
