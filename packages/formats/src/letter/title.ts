import type { Letter } from '@declinekit/core'

/** The title of a file: what is asked for, else the subject, else the first line of the letter. */
export function titleOf(
  { subject, text }: Letter,
  { title }: { readonly title?: string | undefined },
): string {
  return title ?? subject ?? text.trimStart().split('\n', 1)[0]!
}
