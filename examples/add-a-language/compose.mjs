// The composing half of German: phrases for saying and a little grammar, for apps that write letters and judge none.
import { folder } from './folder.mjs'
import { grammar } from './grammar.mjs'

/** @type {import('@declinekit/core').ComposingLocale} */
export const de = {
  id: 'de',
  name: 'Deutsch',
  script: 'Latin',
  // After “Sehr geehrte Frau Berger,” German goes on with a small letter.
  afterGreeting: 'continued',
  phrases: folder('./phrases'),
  grammar,
}
