import { defineConfig } from 'tsup'

/** One entry for every subpath export, so that a caller loads what he uses and nothing else. */
const formats = ['text', 'html', 'eml', 'mailto', 'calendar', 'docx', 'pdf', 'sms', 'invitation']

export default defineConfig({
  entry: ['src/index.ts', ...formats.map((format) => `src/${format}.ts`)],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  splitting: true,
  target: 'es2022',
  // `import.meta.url` of the CommonJS build, by which the font is found.
  shims: true,
  outDir: 'dist',
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
