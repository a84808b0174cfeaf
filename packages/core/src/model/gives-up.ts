import type { Move } from './move'

/**
 * The order in which a message that does not fit its medium gives up what softens it. Thanks, the refusal and the greeting stay;
 * a text is never cut.
 */
export const givesUp = [
  'benefit',
  'praise',
  'deliberation',
  'acknowledgement',
  'assurance',
  'contact',
  'future',
  'alternative',
  'wishes',
  'reason',
] as const satisfies readonly Move[]
