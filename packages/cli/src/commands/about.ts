import { sayIfKnown } from '../words/words'

/** What a row of a table means, in the user’s language where the catalogue has it; core says it in English. */
export function aboutOf(
  table: string,
  { id, about }: { readonly id: string; readonly about: string },
): string {
  return sayIfKnown(`about.${table}.${id}`) ?? about
}
