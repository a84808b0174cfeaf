// Sizes of what an app may load: the bundles that have a limit, and some without one that people ask for.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import limited from '../.size-limit.mjs'

/** @typedef {{ name: string, path: string, import?: string, ignore?: string[] }} Bundle */

/** Bundles without a limit of their own. @type {Bundle[]} */
const unlimited = [
  {
    name: 'core, `compose`, `read` and `check`, without i18next and mustache',
    path: 'packages/core/dist/index.js',
    import: '{ compose, read, check }',
    ignore: ['i18next', 'mustache'],
  },
  {
    name: 'browser app: core, its dependencies, both languages',
    path: 'benchmarks/browser-both-languages.mjs',
  },
]

/** Bytes of a bundle. @param {Bundle} bundle */
async function sizeOf({ path, import: names = '*', ignore = [] }) {
  const result = await build({
    stdin: {
      contents: `export ${names} from './${path}'`,
      resolveDir: fileURLToPath(new URL('../', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external: ignore,
    logLevel: 'error',
  })
  const [file] = result.outputFiles
  return gzipSync(file?.contents ?? '', { level: 9 }).length
}

/** Rows of the table: what each part weighs in a browser. */
export function sizes() {
  return Promise.all(
    [.../** @type {Bundle[]} */ (limited), ...unlimited].map(async (bundle) => [
      bundle.name,
      (await sizeOf(bundle)).toLocaleString('en'),
    ]),
  )
}
