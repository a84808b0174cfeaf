import { foldWord } from '../language/fold'
import type { Draft } from './draft'
import { hideNames } from './hide'
import { lapseRule } from './lapse-rule'
import { readersNames } from './readers-names'

const namesEmployer = lapseRule(
  'rival',
  {
    id: 'name-no-other-employer',
    about: 'Do not name the employer you preferred.',
    severity: 'warning',
    sources: ['S0'],
  },
  { reason: 'accepted-other-offer', hide: hideNames, except: readersNames },
)

/** Which employer was preferred is confidential, and a comparison nobody asked for. */
export const nameNoOtherEmployer = {
  ...namesEmployer,
  *find(draft: Draft) {
    const stem = stemOf(draft.situation.company)
    for (const report of namesEmployer.find(draft, undefined)) {
      const found = foldWord(draft.text.slice(report.start, report.end))
      if (stem === undefined || !found.includes(stem)) yield report
    }
  },
}

/** Fewer letters than this could stand in any word. */
const shortestStem = 4

/** What no ending changes in the longest word of the company written to; languages inflect names too. */
function stemOf(company = ''): string | undefined {
  const words = foldWord(company).match(/\p{L}+/gu) ?? []
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '')
  const stem = longest.slice(0, Math.max(shortestStem, longest.length - 2))
  return stem.length < shortestStem ? undefined : stem
}
