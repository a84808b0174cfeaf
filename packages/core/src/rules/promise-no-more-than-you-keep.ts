import { kindsOf } from '../text/characters'
import { isBody } from '../model/body'
import { reportOf } from './replacement'
import { rule } from './rule'

const figures = kindsOf('digit')
/** A time of day; “01.02” of “01.02.2020” is a day. */
const clockTime = /(?<!\d\.?)(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\.?\d)|\b\d{1,2} ?[ap]\.?m\b/iu

/** An offer at every hour, or a list of a dozen times, is a promise that cannot be kept. */
export const promiseNoMoreThanYouKeep = rule({
  id: 'promise-no-more-than-you-keep',
  about: 'Offer and promise only what you will do: three times to meet at the most.',
  severity: 'advice',
  sources: ['S2'],
  messages: ['promise', 'slots'],
  options: { slots: 3 },
  *find(draft, { slots }) {
    for (const heard of draft.lapses('overpromise')) yield reportOf('promise', heard, draft)
    if (!draft.characters.has(figures)) return
    const offers = draft.parts.filter((part) => isBody(part) && clockTime.test(part.text))
    const times = offers.flatMap(({ text }) => text.match(new RegExp(clockTime, 'giu')) ?? [])
    const [first, last] = [offers[0], offers.at(-1)]
    if (first === undefined || last === undefined || times.length <= slots) return
    yield {
      message: 'slots',
      values: { count: times.length, most: slots },
      start: first.start,
      end: last.end,
    }
  },
})
