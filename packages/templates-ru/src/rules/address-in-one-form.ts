import type { Draft, Rule } from '@declinekit/core'
import lists from './word-lists.json'
import { setOf, wordsOf, type Word } from './words'

const familiar = setOf(lists.familiar)
const polite = setOf(lists.polite)

/** Said to several as well as to one: «у вас в офисе» may stand in a letter to a friend. */
const plural = setOf('вы вас вам вами')

/** Whoever greets so is on familiar terms, whatever else he writes. */
const familiarGreeting =
  /(?<![а-яё])(?:приветик|привет|салют|хай|здорово|здарова|дорог(?:ой|ая)|мил(?:ый|ая))(?![а-яё])/iu

/** Most letters have no such word at all, and one look tells. */
const anyFamiliar = new RegExp(`(?<![а-яё])(?:${[...familiar].join('|')})(?![а-яё])`, 'iu')

/** «Ты» and «Вы» to one reader in one letter. Whether «вы» has a capital is a matter of taste, and no finding. */
export const addressInOneForm: Rule = {
  id: 'address-in-one-form',
  about: 'Say «ты» or «Вы» to the reader, and not both.',
  severity: 'warning',
  sources: ['S0', 'S2'],
  messages: ['mixed'],
  *find(draft) {
    if (!anyFamiliar.test(draft.text)) return
    const words = draft.parts
      .filter(({ moves }) => !moves.includes('signature'))
      .flatMap((part) => wordsOf(part, draft))
    const some = words.filter(({ word }) => familiar.has(word))
    const others = words.filter(
      ({ word }, index) =>
        (polite.has(word) && !(word === 'вас' && words[index - 1]?.word === 'у')) ||
        isYours(word, words[index + 1]?.word),
    )
    if (some.length === 0 || others.length === 0) return
    const mayBeSeveral =
      !others.some((word) => isOnePerson(word, draft)) &&
      (namesSeveral(words) || isFamiliar(some, others, draft))
    // The rarer form is the slip; where both are as frequent, the familiar one.
    for (const { word, start, end } of some.length <= others.length ? some : others) {
      yield {
        message: 'mixed',
        values: { found: word },
        start,
        end,
        ...(mayBeSeveral ? { severity: 'advice' as const } : {}),
      }
    }
  },
}

/** Whether a polite word cannot be meant for a whole company: a capital inside a sentence tells, and so does what one person is asked. */
function isOnePerson({ word, start }: Word, { text, parts }: Draft): boolean {
  if (word === 'здравствуйте') return false
  if (!plural.has(word)) return true
  return /\p{Lu}/u.test(text.charAt(start)) && !parts.some((part) => part.start === start)
}

const dative = /(?:[уюе]|[аяе]м|[оеё]й)$/u

/** Whether one friend is thanked together with somebody else, «спасибо тебе и шефу»: «вы» is then both of them. */
function namesSeveral(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, index) =>
      word === 'тебе' && words[index + 1]?.word === 'и' && dative.test(words[index + 2]?.word ?? ''),
  )
}

/** Whether the letter as a whole says «ты». */
function isFamiliar(some: readonly Word[], others: readonly Word[], draft: Draft): boolean {
  return (
    some.length > 1 ||
    others.every(({ word }) => word === 'здравствуйте') ||
    draft.all('greeting').some(({ text }) => familiarGreeting.test(text))
  )
}

const your = /^ваш(?:а|е|и|его|ей|ему|им|их|ими|у|ем)?$/u
const ofOnePerson =
  /^(?:предложени|приглашени|письм|врем|поиск|ответ|звон|внимани|довери|понимани|интерес|сообщени|мнени|помощ|забот|решени|слов|вопрос)/u

/** «Ваше письмо» is one reader’s; «ваша команда» belongs to several, and may be said to a friend. */
function isYours(word: string, owned: string | undefined): boolean {
  return your.test(word) && owned !== undefined && ofOnePerson.test(owned)
}
