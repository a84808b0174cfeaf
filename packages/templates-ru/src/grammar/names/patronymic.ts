import { foldToCyrillic } from '../letters'
import { isListed } from '../word-lists'
import { listedGender } from './known-names'
import { doubtfulFathers, shortPatronymics } from './name-words.json'

const femaleEnding = /(?:[аое]вна|ична|ишна|^иванна|хална|^пална)$/
const maleEnding = /(?:[ое]вич|[аеь]ич|[аеиоуюя].*[^о]ыч)$/
// «оглы», «ұлы», «қызы» as a word of its own or at the end of one, in the letters of all who use them
const turkic = /(^|.{2}[^г])(?:о[гғ]л[ыуи]|[уұ]лы|уулу|[уў][гғ]ли|[кқг][ыи]з[ыи])$/
// «Льв(ович)», «Павл(ович)», «Яковл(евич)»: what an ending alone does not lead back to the name
const changedFather = /^(?:льв|павл|яковл)$/

/** «оглы», «кызы», «улы»: a word that makes a patronymic together with the name before it. */
export function isTurkicParticle(word: string): boolean {
  return turkic.exec(word.toLowerCase())?.[1] === ''
}

/** The gender that a patronymic shows, or nothing where the word has not the form of one. */
export function patronymicGender(word: string): 'female' | 'male' | undefined {
  const folded = foldToCyrillic(word)
  if (turkic.test(folded)) {
    return /з.$/.test(folded) ? 'female' : 'male'
  }
  if (folded.length < 5) return undefined
  if (femaleEnding.test(folded)) return 'female'
  // the few old patronymics in bare -ич, and what speech makes of others
  return maleEnding.test(folded) || isListed(folded, shortPatronymics) ? 'male' : undefined
}

/** How well a word serves as a patronymic, from 0 («Рабинович») to 5; nothing where it cannot be one. */
export function patronymicLikeness(word: string): number | undefined {
  const gender = patronymicGender(word)
  if (gender !== 'male') return gender ? 5 : undefined
  const folded = foldToCyrillic(word)
  if (!/[ое]вич$/.test(folded)) return 4
  if (folded.endsWith('кевич')) return undefined
  const base = folded.slice(0, -4)
  // bases whose patronymic is well known as a surname: «Роман Абрамович» may be either
  if (isListed(base, doubtfulFathers)) return 2
  const known = changedFather.test(base) || fatherNames(base).some((name) => listedGender(name) === 'male')
  return known ? 4 : 0
}

// «Юрь(евич)» ← Юрий, «Игор(евич)» ← Игорь, «Петр(ович)» ← Пётр, «Андре(евич)» ← Андрей, «Савв(ович)» ← Савва
function fatherNames(base: string): string[] {
  return ['', 'й', 'ь', 'ий', 'ей', 'а', 'я', 'о'].map((ending) => base.replace(/ь$/, '') + ending)
}
