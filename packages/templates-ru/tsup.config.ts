import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'
import { nameSkeleton } from './src/grammar/names/name-skeleton'
import { packWords } from './src/grammar/packed-words'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const unpacker = JSON.stringify(fileURLToPath(new URL('src/grammar/packed-words.ts', import.meta.url)))

/** The word lists of the grammar are published packed; see `src/grammar/packed-words.ts`. */
const packedWords: Plugin = {
  name: 'packed-words',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]grammar[\\/].*\.json$/ }, async ({ path }) => {
      const lists = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>
      // first names are looked up by what their spellings have in common, so no more of them is published
      const spell = path.endsWith('given-names.json') ? nameSkeleton : (word: string) => word
      const packed = Object.values(lists).map((text) => packWords([...new Set(text.split(' ').map(spell))]))
      return {
        contents: `import { unpackLists } from ${unpacker}
          export const [${Object.keys(lists).join(', ')}] = unpackLists(${JSON.stringify(packed.join(' '))})`,
        loader: 'js',
      }
    })
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
