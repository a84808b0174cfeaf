// Sizes as a bundler with UTF-8 output ships them; by default esbuild writes a Cyrillic letter in six bytes.
const modifyEsbuildConfig = (config) => ({ ...config, charset: 'utf8' })

const limits = [
  {
    name: 'core, without i18next and mustache',
    path: 'packages/core/dist/index.js',
    limit: '66.6 KB',
    ignore: ['i18next', 'mustache'],
  },
  {
    name: 'core/compose, without i18next and mustache',
    path: 'packages/core/dist/compose.js',
    limit: '23.6 KB',
    ignore: ['i18next', 'mustache'],
  },
  {
    name: 'core/report, with the core it needs, without i18next and mustache',
    path: 'packages/core/dist/report.js',
    limit: '46.6 KB',
    ignore: ['i18next', 'mustache'],
  },
  { name: 'templates-en/report', path: 'packages/templates-en/dist/report.js', limit: '9.2 KB' },
  { name: 'templates-ru/report', path: 'packages/templates-ru/dist/report.js', limit: '13.2 KB' },
  { name: 'templates-en', path: 'packages/templates-en/dist/index.js', limit: '214.9 KB' },
  { name: 'templates-en/compose', path: 'packages/templates-en/dist/compose.js', limit: '27.7 KB' },
  { name: 'templates-ru', path: 'packages/templates-ru/dist/index.js', limit: '293.9 KB' },
  { name: 'templates-ru/compose', path: 'packages/templates-ru/dist/compose.js', limit: '50 KB' },
  { name: 'templates-ru/grammar', path: 'packages/templates-ru/dist/grammar.js', limit: '14.9 KB' },
  {
    name: 'templates-ru/grammar, names, titles and dates',
    path: 'packages/templates-ru/dist/grammar.js',
    import:
      '{ formalAddress, formatDate, formatTime, genderOf, inflectName, inflectTitle, parsePerson, shortName, weekdayIn }',
    limit: '13.7 KB',
  },
  { name: 'templates-ru/typography', path: 'packages/templates-ru/dist/typography.js', limit: '1.5 KB' },
  {
    name: 'browser app that composes: compose, its dependencies, English',
    path: 'benchmarks/browser-compose-english.mjs',
    limit: '53.1 KB',
  },
  {
    name: 'browser app that composes: compose, its dependencies, Russian',
    path: 'benchmarks/browser-compose-russian.mjs',
    limit: '75.6 KB',
  },
  {
    name: 'browser app: core, its dependencies, English',
    path: 'benchmarks/browser-english.mjs',
    limit: '299.9 KB',
  },
  {
    name: 'browser app: core, its dependencies, Russian',
    path: 'benchmarks/browser-russian.mjs',
    limit: '380.2 KB',
  },
]

export default limits.map((limit) => ({ ...limit, gzip: true, modifyEsbuildConfig }))
