import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'
import { nameSkeleton } from './src/grammar/names/name-skeleton'
import { packLists, sortByEnd } from './src/grammar/packed-words'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const grammarPath = (file: string): string => fileURLToPath(new URL(`src/grammar/${file}`, import.meta.url))
// of these the order counts
const orderedPaths = ['calendar-words.json', 'ending-types.json'].map(grammarPath)
const packs: readonly (readonly string[])[] = [
  [
    ...orderedPaths,
    ...['names/given-names.json', 'names/name-words.json', 'stem-words.json', 'titles/title-words.json'].map(
      grammarPath,
    ),
  ],
  // what the entry `grammar` has no use for
  ['organisation-words.json', 'event-words.json'].map(grammarPath),
]

function readLists(path: string): { name: string; words: string[] }[] {
  const lists = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  // first names are looked up by what their spellings have in common, so no more of them is published
  const spell = path.endsWith('given-names.json') ? nameSkeleton : (word: string) => word
  return Object.entries(lists).map(([name, text]) => {
    const words = text.split(' ')
    return { name, words: orderedPaths.includes(path) ? words : sortByEnd([...new Set(words.map(spell))]) }
  })
}

/** A module with every list of a pack, unpacked at once: `list0`, `list1` and so on. */
function packOf(paths: readonly string[]): string {
  const lists = paths.flatMap(readLists).map((list) => list.words)
  return `import { unpackLists } from ${JSON.stringify(grammarPath('packed-words.ts'))}
    export const [${lists.map((_, index) => `list${index}`).join(', ')}] = unpackLists(${JSON.stringify(packLists(lists))})`
}

/** A module in the place of one JSON file, with its lists by their names. */
function namedLists(path: string): string {
  const number = packs.findIndex((paths) => paths.includes(path))
  const paths = packs[number]
  if (paths === undefined) throw new Error(`${path} is not among the lists to pack; add it to a pack.`)
  const start = paths.slice(0, paths.indexOf(path)).flatMap(readLists).length
  const names = readLists(path).map(({ name }, index) => `list${start + index} as ${name}`)
  return `export { ${names.join(', ')} } from 'packed-lists-${number}'`
}

/**
 * The word lists of the grammar are published packed, see `src/grammar/packed-words.ts`, and those that are loaded together in one place:
 * scattered over the code they would be larger after gzip.
 */
const packedWords: Plugin = {
  name: 'packed-words',
  setup(build) {
    build.onResolve({ filter: /^packed-lists-\d$/ }, ({ path }) => ({ path, namespace: 'packed-lists' }))
    build.onLoad({ filter: /./, namespace: 'packed-lists' }, ({ path }) => ({
      contents: packOf(packs[Number(path.at(-1))] ?? []),
      resolveDir: grammarPath('.'),
    }))
    build.onLoad({ filter: /[\\/]src[\\/]grammar[\\/].*\.json$/ }, ({ path }) => ({
      contents: namedLists(path),
      loader: 'js',
    }))
  },
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    compose: 'src/compose.ts',
    grammar: 'src/grammar/index.ts',
    typography: 'src/grammar/typography/index.ts',
    report: 'src/report/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  splitting: true,
  target: 'es2022',
  outDir: 'dist',
  esbuildPlugins: [packedWords],
  // Words stay readable, and a Cyrillic letter takes two bytes instead of six.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
