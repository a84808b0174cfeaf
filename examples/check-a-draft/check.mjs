// Checks drafts, says what is the matter in them, and shows what they read like once mended.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { applyEdits, check } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'

const locales = { en, ru }

/** @param {string} file a draft beside this file; its name tells the language, as in draft.en.txt */
export function judge(file) {
  const locale = locales[/** @type {'en' | 'ru'} */ (file.split('.').at(-2))]
  const draft = readFileSync(new URL(`drafts/${file}`, import.meta.url), 'utf8')
  const findings = check(draft, { locale, situation: { stage: 'interviewed', channel: 'email' } })
  return { draft, findings, mended: applyEdits(draft, findings) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of ['hedged.en.txt', 'blame.ru.txt', 'good.en.txt']) {
    const { findings, mended } = judge(file)
    console.log(`── ${file} ──\n`)
    for (const { severity, rule, line, message } of findings)
      console.log(`${severity} ${rule}${line === undefined ? '' : `, line ${line}`}: ${message}`)
    console.log(findings.length === 0 ? 'Nothing to correct.\n' : `\nMended:\n\n${mended}`)
  }
}
