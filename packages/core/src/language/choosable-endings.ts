/** Endings that a form leaves to choose, «готов/а», “candidate/s”, in both of the scripts that core knows; as alternatives of a pattern. */
export const choosableEndings = 'а|ась|ла|на|лась|ая|s|es'
