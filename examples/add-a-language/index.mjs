// German for declinekit: phrases for saying, a lexicon for hearing, the words of findings, a little grammar.
import { folder, json } from './folder.mjs'
import { grammar } from './grammar.mjs'

const { words, ...cues } = folder('./lexicon')

/** @type {import('@declinekit/core').Locale} */
export const de = {
  id: 'de',
  name: 'Deutsch',
  script: 'Latin',
  // After “Sehr geehrte Frau Berger,” German goes on with a small letter.
  afterGreeting: 'continued',
  phrases: folder('./phrases'),
  lexicon: { ...words, ...cues },
  messages: json('./messages.json'),
  grammar,
}
