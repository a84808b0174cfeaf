import { defineConfig } from 'tsup'

/** Heavy libraries of two formats stay outside, and are loaded when one of the two is asked for. */
const heavy = ['docx', 'pdfkit', '@expo-google-fonts/pt-serif']

// Everything else is bundled: the command starts in a fraction of the time that resolving packages would take.
export default defineConfig({
  entry: { main: 'src/main.ts', 'batch-worker': 'src/batch/worker.ts' },
  format: ['esm'],
  clean: true,
  // What is bundled, for scripts/write-licenses.mjs.
  metafile: true,
  splitting: true,
  minify: true,
  target: 'node20',
  platform: 'node',
  noExternal: [new RegExp(`^(?!(?:${heavy.join('|')})(?:/|$))`, 'u')],
  external: heavy,
  outDir: 'dist',
  // A bundled CommonJS package may still ask for a module of Node’s.
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as $createRequire } from 'node:module'\nconst require = $createRequire(import.meta.url)",
  },
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.legalComments = 'none'
  },
})
