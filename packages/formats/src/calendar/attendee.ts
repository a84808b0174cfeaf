import { addressKey } from '../mail/mailbox'
import { endOfParameter, type ContentLine } from './content-line'

/** The address of an ORGANIZER or ATTENDEE; where the value is no mail address, the EMAIL parameter that Apple and Google write. */
export function addressOf(line: ContentLine): string {
  const value = line.value.trim()
  if (/^mailto:/iu.test(value)) return value.replace(/^mailto:/iu, '')
  return line.parameters.get('EMAIL') ?? value
}

/** Whether a line names the address, in its value or in its EMAIL parameter. */
export function names(line: ContentLine, address: string): boolean {
  return [line.value, line.parameters.get('EMAIL') ?? ''].some(
    (own) => addressKey(own) === addressKey(address),
  )
}

/** The ATTENDEE line as it stood, with PARTSTAT=DECLINED in place of whatever participation it told. */
export function declined({ raw }: ContentLine): string {
  const colon = valueStart(raw)
  const parameters: string[] = []
  const start = Math.min(endOfParameter(raw, 0), colon)
  for (let at = start; at < colon; at = endOfParameter(raw, at + 1))
    parameters.push(raw.slice(at + 1, endOfParameter(raw, at + 1)))
  const isParticipation = (parameter: string): boolean => /^PARTSTAT=/iu.test(parameter)
  const first = parameters.findIndex(isParticipation)
  const kept = parameters.filter((parameter, index) => index === first || !isParticipation(parameter))
  if (first === -1) kept.push('PARTSTAT=DECLINED')
  else kept[first] = 'PARTSTAT=DECLINED'
  return `${[raw.slice(0, start), ...kept].join(';')}${raw.slice(colon)}`
}

/** Offset of the colon before the value. */
function valueStart(raw: string): number {
  let at = endOfParameter(raw, 0)
  while (raw[at] === ';') at = endOfParameter(raw, at + 1)
  return at
}
