import { openHearingLanguage } from '../../language/hearing-language'
import { recommended } from '../../rules'
import type { Law } from '../law'

/** Findings speak the language of the draft. */
export const wordsEachFinding: Law = {
  id: 'words-each-finding',
  about: 'Every message of every rule, and why it matters, has words in this language.',
  *violations({ locale }) {
    const { messageBook } = openHearingLanguage(locale)
    for (const { id, messages } of [...recommended, ...(locale.rules ?? [])]) {
      if (messageBook.why(id) === undefined) yield { at: id, message: 'does not say why' }
      for (const message of messages) {
        const said = messageBook.message(id, message, { count: 3, most: 2, found: 'x' })
        if (said === undefined) yield { at: `${id}.${message}`, message: 'has no words' }
        else if (said.includes('{{'))
          yield { at: `${id}.${message}`, message: `names a value that the rule does not give: ${said}` }
      }
    }
  },
}
