/**
 * The articles on refusing an employer from which the etiquette of this project was drawn.
 * Every row of the model and every rule names the ones it rests on.
 */
export const sources = {
  S0: { title: 'How can I write that I won’t come to the interview?' },
  S1: { title: 'How to Decline a Job Interview Gracefully' },
  S2: { title: 'Refusing an interview invitation: characteristics of a polite refusal' },
  S3: { title: 'How to Decline an Interview Without Leaving the Wrong Impression' },
  S4: { title: 'Polite Refusal Techniques: Crafting a Graceful Denial of an Interview Invitation' },
} as const

/** Id of a source article, such as `S2`. */
export type Source = keyof typeof sources

/** The title of an article; its id where it is none of these: a house rule cites the handbook of its house. */
export function titleOf(id: string): string {
  return Object.hasOwn(sources, id) ? sources[id as Source].title : id
}
