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
  const kept: string[] = []
  let at = raw.indexOf(';')
  const colon = valueStart(raw)
  if (at === -1 || at > colon) at = colon
  const name = raw.slice(0, at)
  while (at < colon) {
    const end = endOfParameter(raw, at + 1)
    const parameter = raw.slice(at + 1, end)
    if (!/^PARTSTAT=/iu.test(parameter)) kept.push(parameter)
    at = end
  }
  return `${[name, ...kept, 'PARTSTAT=DECLINED'].join(';')}${raw.slice(colon)}`
}

/** Offset of the colon before the value. */
function valueStart(raw: string): number {
  let at = endOfParameter(raw, 0)
  while (raw[at] === ';') at = endOfParameter(raw, at + 1)
  return at
}
