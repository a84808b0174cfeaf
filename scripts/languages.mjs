// The languages of this repository, for what is generated, tried and measured. Of a third one its id goes here; what is known of each language
// alone stands by its id in rule-pages.mjs (headings) and in ../accuracy (a cast, faults and floors of its own).
import { readdirSync, readFileSync } from 'node:fs'

/** Ids of the languages, as their packages end: `templates-en`. */
export const languageIds = /** @type {const} */ (['en', 'ru'])

/** @typedef {(typeof languageIds)[number]} LanguageId */

/** The folder of a language’s package. @param {LanguageId} id */
export const folderOf = (id) => new URL(`../packages/templates-${id}/`, import.meta.url)

/** The language, as it was built. @param {LanguageId} id @returns {Promise<import('@declinekit/core').Locale>} */
export async function localeOf(id) {
  const { [id]: locale } = await import(new URL('dist/index.js', folderOf(id)).href)
  return locale
}

/** Its words for reports, with the explanations of the rules. @param {LanguageId} id */
export async function reportOf(id) {
  const { report } = await import(new URL('dist/report.js', folderOf(id)).href)
  return report
}

/** The people and places that its letters are tried with. @param {LanguageId} id */
export const castOf = (id) => readJson(new URL('cast.json', folderOf(id)))

/** Drafts by rule that it lets pass and reports. @param {LanguageId} id */
export function specimensOf(id) {
  const folder = new URL('specimens/', folderOf(id))
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace(/\.json$/, ''), readJson(new URL(file, folder))]),
  )
}

/** @param {URL} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
