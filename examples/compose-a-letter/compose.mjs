// Composes the refusal that a situation in a file asks for, and checks it before it is shown.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { check, compose } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'

/**
 * @param {string} file a situation as JSON, beside this file
 * @param {import('@declinekit/core').Locale} locale
 */
export function letterFrom(file, locale) {
  const situation = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
  const letter = compose(situation, { locale })
  return { letter, findings: check(letter, { locale, situation }) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, locale] of /** @type {const} */ ([
    ['situation.ru.json', ru],
    ['situation.en.json', en],
  ])) {
    const { letter, findings } = letterFrom(file, locale)
    console.log(`── ${locale.name} ── ${file} ──\n`)
    if (letter.subject !== undefined) console.log(`${letter.subject}\n`)
    console.log(letter.text)
    console.log(`\nMoves: ${letter.parts.flatMap(({ moves }) => moves).join(', ')}`)
    console.log(
      `Findings: ${findings.length === 0 ? 'none' : findings.map(({ message }) => message).join(' ')}\n`,
    )
  }
}
