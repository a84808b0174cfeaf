import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    compose: 'src/compose.ts',
    grammar: 'src/grammar/index.ts',
    report: 'src/report/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  splitting: true,
  target: 'es2022',
  outDir: 'dist',
  // Words stay readable, and a Cyrillic letter takes two bytes instead of six.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
