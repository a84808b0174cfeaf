import { likelyOpensWithVowel } from './vowel-sound'

/** A job title with its indefinite article, by the sound it begins with: “an HR manager”, “a UX designer”, “an MBA”. */
export function withArticle(title: string): string {
  return `${takesAn(title) ? 'an' : 'a'} ${title}`
}

function takesAn(title: string): boolean {
  // “.NET” is said “dot net”.
  if (/^\.\p{L}/u.test(title)) return false
  return likelyOpensWithVowel(title.replace(/^[^\p{L}\p{N}]+/u, ''))
}
