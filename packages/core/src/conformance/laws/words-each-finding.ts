import { check } from '../../check/check'
import { openHearingLanguage } from '../../language/hearing-language'
import type { Locale } from '../../language/locale'
import { rulesFor } from '../../rules/rules-for'
import type { Law, Specimens } from '../law'

/** Findings speak the language of the draft. */
export const wordsEachFinding: Law = {
  id: 'words-each-finding',
  about:
    'Every message of every rule, and why it matters, has words in this language; the values they name are shown by a specimen to be given.',
  *violations({ locale, specimens }) {
    const { messageBook } = openHearingLanguage(locale)
    const shown = specimens === undefined ? undefined : shownMessages(locale, specimens)
    for (const { id, messages } of rulesFor(locale)) {
      if (messageBook.why(id) === undefined) yield { at: id, message: 'does not say why' }
      for (const message of messages) {
        const at = `${id}.${message}`
        const words = messageBook.template(id, message, 3)
        if (words === undefined) yield { at, message: 'has no words' }
        else if (shown === undefined || !tag.test(words)) continue
        else if (!shown.has(at)) yield { at, message: `names a value, and no specimen shows it: ${words}` }
        else if (shown.get(at) !== undefined)
          yield { at, message: `names a value that the rule does not give: ${shown.get(at)}` }
      }
    }
  },
}

const tag = /\{\{\w+\}\}/

/** The messages that specimens bring up, each with its words where a tag was left in them that the draft does not hold itself. */
function shownMessages(locale: Locale<string>, specimens: Specimens): Map<string, string | undefined> {
  const shown = new Map<string, string | undefined>()
  for (const { text, ...told } of Object.values(specimens).flatMap((each) => [
    ...each.passing,
    ...each.failing,
  ])) {
    for (const { rule, messageId, message } of check(text, { locale, ...told })) {
      const at = `${rule}.${messageId}`
      const left = message.match(new RegExp(tag, 'g')) ?? []
      const isUnfilled = left.some((each) => !text.includes(each))
      shown.set(at, shown.get(at) ?? (isUnfilled ? message : undefined))
    }
  }
  return shown
}
