import { DeclinekitError } from '@declinekit/core'
import { isAddress } from '../mail/mailbox'
import type { ReadInvitationOptions } from './model'

/** The addresses that the caller says are the candidate’s. @throws DeclinekitError `INVALID_ARGUMENT` where one is none. */
export function ownAddressesOf({ self }: ReadInvitationOptions): string[] {
  const addresses = self === undefined ? [] : [self].flat()
  const wrong = addresses.find((address) => typeof address !== 'string' || !isAddress(address))
  if (wrong === undefined) return addresses
  throw new DeclinekitError(
    'INVALID_ARGUMENT',
    `The option \`self\` holds ${JSON.stringify(wrong)}, which is not a mail address; write it as name@example.com.`,
  )
}
