// German for declinekit: the half that composes, and with it a lexicon for hearing and the words of findings.
import { de as composing } from './compose.mjs'
import { folder, json } from './folder.mjs'

const { words, ...cues } = folder('./lexicon')

/** @type {import('@declinekit/core').Locale} */
export const de = {
  ...composing,
  lexicon: { ...words, ...cues },
  messages: json('./messages.json'),
}
