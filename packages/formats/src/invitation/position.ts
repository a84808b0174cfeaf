import { wordsOfLanguages } from './languages'

/**
 * The post that a line names, in the form in which it stands there.
 *
 * @example
 * positionIn('Interview: Data Analyst at Harbor')          // 'Data Analyst'
 * positionIn('Приглашаем Вас на вакансию «Аналитик»')      // 'Аналитик'
 * positionIn('Приглашаем Вас на должность аналитика')      // undefined
 */
export function positionIn(line: string): string | undefined {
  const text = line.slice(0, 500)
  for (const pattern of wordsOfLanguages.flatMap(({ posts }) => posts)) {
    const found = pattern.exec(text)?.[1]?.replace(/\.$/u, '').trim()
    if (found !== undefined && found.length >= 2 && !isNoPost(found)) return found
  }
  return undefined
}

function isNoPost(words: string): boolean {
  return wordsOfLanguages.some(({ notPosts }) => notPosts?.test(words))
}
