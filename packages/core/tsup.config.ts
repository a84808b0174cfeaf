import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    compose: 'src/compose/index.ts',
    conformance: 'src/conformance/index.ts',
    report: 'src/report/index.ts',
    spelling: 'src/spelling/index.ts',
    testing: 'src/testing/index.ts',
  },
  // The width of characters is a table of one function; it goes into the bundle, for it ships as ESM only.
  // Of zod little is used, yet the package loads sixty files, the messages of all its languages among them: two thirds of the time of an import.
  noExternal: [/^fast-string/, /^zod/],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  // What is bundled, for scripts/write-licenses.mjs.
  metafile: true,
  splitting: true,
  target: 'es2022',
  outDir: 'dist',
  // Words stay readable, and a Cyrillic letter takes two bytes instead of six.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
