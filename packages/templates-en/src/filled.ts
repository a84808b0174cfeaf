import type { Wordings } from '@declinekit/core'

/** What may stand in a slot, by its name: `<time>` is “a week” or “until {{until}}”, in that order. */
export type Fillings = Readonly<Record<string, readonly string[]>>

/** A template once for each filling of its slots, those of the first slot outermost; a filling may have slots too, and those without fillings here stay open. */
export function filled(template: string, fillings: Fillings): readonly string[] {
  for (const { 0: slot, 1: name = '', index } of template.matchAll(/<([^<>]+)>/gu)) {
    if (!Object.hasOwn(fillings, name)) continue
    const [before, after] = [template.slice(0, index), template.slice(index + slot.length)]
    return fillings[name]!.flatMap((filling) => filled(`${before}${filling}${after}`, fillings))
  }
  return [template]
}

/** {@link filled} for every wording of a move. */
export function filledIn(wordings: Wordings, fillings: Fillings): Wordings {
  return Object.fromEntries(
    Object.entries(wordings).map(([key, list]) => [
      key,
      list.flatMap((template) => filled(template, fillings)),
    ]),
  )
}
