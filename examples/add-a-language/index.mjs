// German for declinekit: phrases for saying, a lexicon for hearing, the words of findings, a little grammar.
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { grammar } from './grammar.mjs'

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/** The files of a folder by their names: `phrases/thanks.json` is `thanks`. */
const folder = (path) =>
  Object.fromEntries(
    readdirSync(new URL(path, import.meta.url))
      .toSorted()
      .map((file) => [basename(file, '.json'), read(`${path}/${file}`)]),
  )

const { words, ...heard } = folder('./lexicon')

/** @type {import('@declinekit/core').Locale} */
export const de = {
  id: 'de',
  name: 'Deutsch',
  script: 'Latin',
  // After “Sehr geehrte Frau Berger,” German goes on with a small letter.
  afterGreeting: 'continued',
  phrases: folder('./phrases'),
  lexicon: { ...words, ...heard },
  messages: read('./messages.json'),
  grammar,
}
