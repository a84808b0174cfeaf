// Lets a chat model write a letter, sends what `check` finds back to it, and falls back on `compose` where it does not mend its draft.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { check, compose } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'

/**
 * @typedef {import('@declinekit/core').Situation} Situation
 * @typedef {import('@declinekit/core').Finding} Finding
 * @typedef {import('@declinekit/core').Locale} Locale
 * @typedef {{ role: 'system' | 'user' | 'assistant', content: string }} Message
 * @typedef {(messages: readonly Message[]) => Promise<string>} Ask
 * @typedef {{ draft: string, findings: readonly Finding[] }} Turn
 */

/**
 * A letter that may be sent: the model’s where it passes, and otherwise the one that `compose` writes.
 * @param {{ situation: Situation, locale: Locale, ask: Ask, mostTurns?: number }} task
 * @returns {Promise<{ letter: string, by: 'model' | 'compose', turns: readonly Turn[] }>}
 */
export async function guarded({ situation, locale, ask, mostTurns = 3 }) {
  /** @type {Message[]} */
  const messages = [{ role: 'system', content: brief(situation, locale) }]
  /** @type {Turn[]} */
  const turns = []
  while (turns.length < mostTurns) {
    const draft = withoutSubject(await ask(messages))
    const findings = faults(draft, situation, locale)
    const isStuck = turns.at(-1)?.draft === draft
    turns.push({ draft, findings })
    if (findings.length === 0) return { letter: draft, by: 'model', turns }
    if (isStuck) break
    messages.push(
      { role: 'assistant', content: draft },
      { role: 'user', content: instructions(draft, findings) },
    )
  }
  return { letter: compose(situation, { locale }).text, by: 'compose', turns }
}

/** What must be mended before a letter may be sent; advice is a matter of taste. @param {string} draft @param {Situation} situation @param {Locale} locale */
function faults(draft, situation, locale) {
  return check(draft, { locale, situation }).filter(({ severity }) => severity !== 'advice')
}

/** The facts are data, so that the model has nothing to make up. @param {Situation} situation @param {Locale} locale */
function brief(situation, locale) {
  return `Write the letter of a candidate, in ${locale.name}, from these facts and no others. Answer with the letter alone.\n${JSON.stringify(situation)}`
}

/** Findings as instructions: where, what is the matter, why, and what to write instead. @param {string} draft @param {readonly Finding[]} findings */
export function instructions(draft, findings) {
  const lines = findings.map(({ message, why, start, end, edits = [] }, index) => {
    const place = start === undefined || end === undefined ? '' : `“${draft.slice(start, end)}”: `
    const instead = edits.map(({ text }) => text.trim()).filter((text) => text !== '')
    return `${index + 1}. ${place}${message} ${why}${instead.length === 0 ? '' : ` For example: ${instead.join(' ')}`}`
  })
  return `The letter may not be sent yet. Mend these and change nothing else; answer with the whole letter.\n${lines.join('\n')}`
}

/** Models like to begin with a subject line, which is no part of the letter. @param {string} answer */
function withoutSubject(answer) {
  return answer.replace(/^(?:subject|тема):[^\n]*\n+/iu, '').trim()
}

/** A model that says what was recorded, and keeps what it was asked. @param {readonly string[]} answers */
export function recorded(answers) {
  /** @type {(readonly Message[])[]} */
  const heard = []
  /** @type {Ask} */
  const ask = async (messages) => {
    heard.push([...messages])
    return answers[Math.min(heard.length, answers.length) - 1] ?? ''
  }
  return { ask, heard }
}

/** @param {string} name a transcript beside this file; its name tells the language, as in learns.en.json */
export function transcript(name) {
  const locale = { en, ru }[/** @type {'en' | 'ru'} */ (name.split('.').at(-2))]
  const { situation, answers } = JSON.parse(
    readFileSync(new URL(`transcripts/${name}`, import.meta.url), 'utf8'),
  )
  return {
    situation: /** @type {Situation} */ (situation),
    answers: /** @type {string[]} */ (answers),
    locale,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of ['learns.en.json', 'insists.ru.json']) {
    const { situation, answers, locale } = transcript(name)
    const { letter, by, turns } = await guarded({ situation, locale, ask: recorded(answers).ask })
    console.log(`── ${name} ──\n`)
    for (const [index, { draft, findings }] of turns.entries()) {
      console.log(
        `Draft ${index + 1}: ${findings.length === 0 ? 'may be sent.' : instructions(draft, findings)}\n`,
      )
    }
    console.log(`Sent, written by ${by}:\n\n${letter}\n`)
  }
}
