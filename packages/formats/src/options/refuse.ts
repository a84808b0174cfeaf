import { DeclinekitError } from '@declinekit/core'

/** @throws DeclinekitError `INVALID_ARGUMENT`, always, with the message. */
export function refuse(message: string): never {
  throw new DeclinekitError('INVALID_ARGUMENT', message)
}
