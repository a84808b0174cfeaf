/** Words of a post: up to eight, without marks that end a phrase. */
const post = String.raw`(?!(?:the|an?|our|this|that)\s)[\p{L}\p{N}][\p{L}\p{N}+#/&.'’-]{0,30}(?:\s(?!(?:at|with|on|for|to|is|the|an?|our|that|which|in our|position|role|vacancy|opening)\b)[\p{L}\p{N}(&][\p{L}\p{N}+#/&.'’)-]{0,30}){0,7}?`

const inEnglish = [
  // the position of Data Analyst; the role of analyst at Harbor
  new RegExp(
    String.raw`\b(?:position|role|post|vacancy|opening)\sof\s(?:an?\s)?(${post})(?=\s(?:at|with|in|on)\b|[.,;:!?)\n]|$)`,
    'iu',
  ),
  // the Data Analyst position
  new RegExp(String.raw`\b(?:the|our|an?|for)\s(${post})\s(?:position|role|vacancy|opening)\b`, 'iu'),
  // Interview: Data Analyst at Harbor; Interview invitation – Data Analyst; Interview for Data Analyst
  new RegExp(
    String.raw`\binterview(?:\sinvitation|\sinvite)?\s{0,2}(?:[:–—-]|for(?:\sthe|\san?)?)\s{0,2}(${post})(?=\s(?:at|with|on|position|role)\b|\s[@|–—-]\s|[.,;!?(\n]|$)`,
    'iu',
  ),
  // your application for Data Analyst
  new RegExp(
    String.raw`\bapplication\s(?:for|to)\s(?:the\s)?(${post})(?=\s(?:at|with|position|role)\b|[.,;!?(\n]|$)`,
    'iu',
  ),
]

const noun = String.raw`(?:ваканси[яюией]{1,2}|должност[ьию]|позици[яюией]{1,2}|рол[ьи])`
const inRussian = [
  // на вакансию «Аналитик данных»
  new RegExp(String.raw`${noun}\s{0,3}[«"“„]([^»"”“\n]{2,80})[»"”“]`, 'iu'),
  // Вакансия: Аналитик данных; Позиция — аналитик
  new RegExp(
    String.raw`${noun}\s{0,3}[:–—]\s{0,3}([\p{L}\p{N}][^.,;:!?«»"\n(]{1,80}?)(?=\s(?:в\s(?:компани|ООО|АО)|[@|–—])|[.,;!?(\n]|$)`,
    'iu',
  ),
  // на позицию Senior Java Developer: what is Latin is not inflected
  new RegExp(String.raw`${noun}\s([A-Za-z][A-Za-z+#/.-]{1,30}(?:\s[A-Za-z+#/.-]{1,30}){0,5})`, 'iu'),
]

/** What stands where a post would and is none. */
const notPosts =
  /^(?:interview|the|a|an|this|that|open|new|next|right|same|other|current|vacant|your|our|above|invitation)$/iu

/**
 * The post that a line names, in the form in which it stands there. Russian posts are taken where they stand in quotes, after a colon or in
 * Latin letters: elsewhere they are inflected, and the nominative would be a guess.
 *
 * @example
 * positionIn('Interview: Data Analyst at Harbor')          // 'Data Analyst'
 * positionIn('Приглашаем Вас на вакансию «Аналитик»')      // 'Аналитик'
 * positionIn('Приглашаем Вас на должность аналитика')      // undefined
 */
export function positionIn(line: string): string | undefined {
  const text = line.slice(0, 500)
  for (const pattern of [...inRussian, ...inEnglish]) {
    const found = pattern.exec(text)?.[1]?.replace(/\.$/u, '').trim()
    if (found !== undefined && found.length >= 2 && !notPosts.test(found)) return found
  }
  return undefined
}
