import { contextSchema, DeclinekitError, type Context } from '@declinekit/core'
import { contextWith } from './ledger'
import type { Invitation, InvitationField, Suggestion } from './model'

/**
 * The situation of an invitation with the likeliest suggestion for each of the fields accepted; fields that are certain stay as they are.
 * A time is taken only where it was named with the day taken: of “26 November” and “27 November at 14:00” comes no 26 November, 14:00.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where a field is none of a situation.
 * @example
 * compose({ stage: 'invited', channel: 'email', ...situationWith(invitation, ['company', 'position']) }, { locale: en })
 */
export function situationWith(invitation: Invitation, fields: readonly InvitationField[]): Context {
  return acceptedSuggestions(invitation, fields).reduce<Context>((context, { field, value }) => {
    const next = contextWith(context, field, value)
    if (contextSchema.safeParse(next).success) return next
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `A situation has no field \`${field}\`; leave it out of the fields to accept.`,
    )
  }, invitation.situation)
}

/**
 * The suggestions that {@link situationWith} takes for the fields accepted: of each field that is not certain the likeliest that goes with
 * the day taken, and none where no suggestion does.
 *
 * @example
 * acceptedSuggestions(invitation, ['position']) // [{ field: 'position', value: 'Supply Planner', from: { … } }]
 */
export function acceptedSuggestions(
  { certain, suggestions, situation }: Invitation,
  fields: readonly InvitationField[],
): Suggestion[] {
  const isCertain = new Set(certain.map(({ field }) => field))
  const open = [...new Set(fields)].filter((field) => !isCertain.has(field))
  const likeliestOf = (field: InvitationField): Suggestion | undefined =>
    suggestions.find((suggestion) => suggestion.field === field && isOf(date, suggestion))
  let date = situation.interview?.date
  if (open.includes('interview.date')) date ??= likeliestOf('interview.date')?.value
  return open.map(likeliestOf).filter((suggestion) => suggestion !== undefined)
}

/** Whether a suggestion goes with the day taken; all do where none was, and those that were named with none. */
function isOf(date: string | undefined, suggestion: Suggestion): boolean {
  return date === undefined || suggestion.date === undefined || suggestion.date === date
}
