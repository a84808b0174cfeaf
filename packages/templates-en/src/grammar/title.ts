import type { Gender } from '@declinekit/core'

/** Titles that stand before a name, folded, with the gender that some of them tell. */
const titles: Readonly<Record<string, Gender>> = {
  mr: 'male',
  mister: 'male',
  sir: 'male',
  lord: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  madam: 'female',
  dame: 'female',
  lady: 'female',
  mx: 'unknown',
  dr: 'unknown',
  doctor: 'unknown',
  prof: 'unknown',
  professor: 'unknown',
  rev: 'unknown',
  reverend: 'unknown',
}

/** Titles that go with a first name: “Sir Ian”. */
const givenTitles = new Set(['sir', 'dame'])

const foldTitle = (word: string): string => word.toLowerCase().replace(/\.$/, '')

/** Whether a word is a title, with or without its full stop. */
export function isTitle(word: string): boolean {
  return Object.hasOwn(titles, foldTitle(word))
}

/** Whether a title is one that some customs write with a full stop, and stands here without. */
export function isShortTitle(word: string): boolean {
  return /^(?:Mr|Mrs|Ms|Mx|Dr|Rev)$/u.test(word)
}

/** Whether a title goes with the first name. */
export function goesWithGiven(title: string): boolean {
  return givenTitles.has(foldTitle(title))
}

/** The gender that the titles before a name tell. */
export function genderOfTitle(title: string): Gender {
  const told = title.split(' ').map((word) => (isTitle(word) ? titles[foldTitle(word)]! : 'unknown'))
  return told.find((gender) => gender !== 'unknown') ?? 'unknown'
}
