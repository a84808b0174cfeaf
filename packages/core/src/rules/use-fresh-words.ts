import { lapseRule } from './lapse-rule'

/** Phrases that stand in every letter say that this one was not written for its reader. */
export const useFreshWords = lapseRule(
  'worn',
  {
    id: 'use-fresh-words',
    about: 'Say it in your own words rather than in phrases that are worn out.',
    severity: 'advice',
    sources: ['S2', 'S3'],
  },
  { wordsOnly: true },
)
