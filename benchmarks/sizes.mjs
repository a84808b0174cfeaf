import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

// What core uses of zod is part of core.
const dependencies = ['i18next', 'mustache']

const namesAndTitles =
  'formalAddress, formatDate, formatTime, genderOf, inflectName, inflectTitle, parsePerson, shortName, weekdayIn'

/** @param {string} source @param {string[]} external */
async function size(source, external = []) {
  const result = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external,
  })
  return gzipSync(result.outputFiles[0].contents, { level: 9 }).length.toLocaleString('en')
}

/** What each part weighs in a browser. */
export async function sizes() {
  return [
    [
      '`compose` alone, without i18next and mustache',
      await size(`export { compose } from '@declinekit/core'`, dependencies),
    ],
    [
      '`compose`, `read` and `check`, without i18next and mustache',
      await size(`export { compose, read, check } from '@declinekit/core'`, dependencies),
    ],
    [
      'core, everything it exports, without i18next and mustache',
      await size(`export * from '@declinekit/core'`, dependencies),
    ],
    ['templates-en', await size(`export * from '@declinekit/templates-en'`)],
    ['templates-en/compose', await size(`export * from '@declinekit/templates-en/compose'`)],
    ['templates-ru', await size(`export * from '@declinekit/templates-ru'`)],
    ['templates-ru/compose', await size(`export * from '@declinekit/templates-ru/compose'`)],
    ['templates-ru/grammar', await size(`export * from '@declinekit/templates-ru/grammar'`)],
    [
      'templates-ru/grammar, names, titles and dates',
      await size(`export { ${namesAndTitles} } from '@declinekit/templates-ru/grammar'`),
    ],
    ['templates-ru/typography', await size(`export * from '@declinekit/templates-ru/typography'`)],
    [
      'bundle: `compose`, its dependencies, English to compose with',
      await size(
        `export { compose } from '@declinekit/core'; export * from '@declinekit/templates-en/compose'`,
      ),
    ],
    [
      'bundle: `compose`, its dependencies, Russian to compose with',
      await size(
        `export { compose } from '@declinekit/core'; export * from '@declinekit/templates-ru/compose'`,
      ),
    ],
    [
      'bundle: core, its dependencies, English',
      await size(`export * from '@declinekit/core'; export * from '@declinekit/templates-en'`),
    ],
    [
      'bundle: core, its dependencies, Russian',
      await size(`export * from '@declinekit/core'; export * from '@declinekit/templates-ru'`),
    ],
    [
      'bundle: core, its dependencies, both languages',
      await size(
        `export * from '@declinekit/core'; export * from '@declinekit/templates-en'; export * from '@declinekit/templates-ru'`,
      ),
    ],
  ]
}
