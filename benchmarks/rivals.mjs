// Measures the nearest tools beside `check` on the same letters in one run. They look for other things than a refusal needs;
// what is compared is speed, and how many findings a clean letter gets.
import { check } from '@declinekit/core'
import { situationsOver, defaultCast } from '@declinekit/core/conformance'
import { compose } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'
import * as alex from 'alex'
import { binary } from 'harper.js/binary'
import { LocalLinter } from 'harper.js'
import { retext } from 'retext'
import retextContractions from 'retext-contractions'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextProfanities from 'retext-profanities'
import retextQuotes from 'retext-quotes'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import writeGood from 'write-good'

/** Letters of full e-mails, evenly over the matrix. */
const count = 400

/** @param {import('@declinekit/core').Locale} locale */
function lettersIn(locale) {
  return situationsOver(defaultCast, count * 2, { purposes: ['decline'], channels: ['email'] })
    .filter(({ alternatives }) => alternatives === undefined)
    .slice(0, count)
    .map((situation, seed) => compose(situation, { locale, seed }).text)
}

const prose = retext()
  .use(retextEnglish)
  .use(retextContractions)
  .use(retextEquality)
  .use(retextIndefiniteArticle)
  .use(retextIntensify)
  .use(retextPassive)
  .use(retextProfanities)
  .use(retextQuotes)
  .use(retextReadability)
  .use(retextRepeatedWords)
  .use(retextSimplify)
  .use(retextStringify)

/** Each tool: how many findings it has in a text. @returns {Promise<Record<string, (text: string) => number | Promise<number>>>} */
async function tools() {
  const harper = new LocalLinter({ binary })
  await harper.setup()
  return {
    'write-good': (text) => writeGood(text).length,
    'retext, 10 plugins': async (text) => (await prose.process(text)).messages.length,
    alex: (text) => alex.text(text).messages.length,
    'harper.js': async (text) => (await harper.lint(text)).length,
  }
}

/**
 * Letters a second, and findings a letter.
 * @param {readonly string[]} letters @param {(text: string) => number | Promise<number>} findingsIn
 */
async function pace(letters, findingsIn) {
  let findings = 0
  let done = 0
  for (const letter of letters.slice(0, 20)) await findingsIn(letter)
  const start = performance.now()
  while (performance.now() - start < 1500) {
    for (const letter of letters) {
      const found = findingsIn(letter)
      findings += typeof found === 'number' ? found : await found
      done++
      if (performance.now() - start > 6000) break
    }
  }
  return { perSecond: (done / (performance.now() - start)) * 1000, findings: findings / done }
}

/** Rows of the table: tool, letters a second, times write-good, findings a letter. @returns {Promise<(string | number)[][]>} */
export async function rivalRows() {
  const others = await tools()
  const rows = []
  for (const [language, locale] of /** @type {const} */ ([
    ['English', en],
    ['Russian', ru],
  ])) {
    const letters = lettersIn(locale)
    const measured = []
    for (const [name, findingsIn] of Object.entries(others))
      measured.push([name, await pace(letters, findingsIn)])
    measured.push(['`check`', await pace(letters, (text) => check(text, { locale }).length)])
    const yardstick = /** @type {any} */ (measured[0])[1].perSecond
    for (const [name, { perSecond, findings }] of /** @type {any[]} */ (measured)) {
      rows.push([
        language,
        name,
        Math.round(perSecond).toLocaleString('en'),
        (perSecond / yardstick).toPrecision(3),
        findings.toFixed(2),
      ])
    }
  }
  return rows
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.table(await rivalRows())
