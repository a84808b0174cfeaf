import { contextSchema, DeclinekitError, type Context } from '@declinekit/core'
import { contextWith } from './ledger'
import type { Invitation, InvitationField } from './model'

/**
 * The situation of an invitation with the likeliest suggestion for each of the fields accepted; fields that are certain stay as they are.
 *
 * @throws DeclinekitError `INVALID_ARGUMENT` where a field is none of a situation.
 * @example
 * compose({ stage: 'invited', channel: 'email', ...situationWith(invitation, ['company', 'position']) }, { locale: en })
 */
export function situationWith(invitation: Invitation, fields: readonly InvitationField[]): Context {
  const certain = new Set(invitation.certain.map(({ field }) => field))
  return fields.reduce<Context>((context, field) => {
    const value = invitation.suggestions.find((suggestion) => suggestion.field === field)?.value
    if (certain.has(field) || value === undefined) return context
    const next = contextWith(context, field, value)
    if (contextSchema.safeParse(next).success) return next
    throw new DeclinekitError(
      'INVALID_ARGUMENT',
      `A situation has no field \`${field}\`; leave it out of the fields to accept.`,
    )
  }, invitation.situation)
}
