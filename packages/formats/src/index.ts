export { toText, type TextOptions } from './text'
export { toHtml, type HtmlOptions } from './html'
export { toMailto, type MailtoLink, type MailtoOptions } from './mailto'
export { smsSegments, type ForcingCharacter, type SmsMessage } from './sms'
export { toCalendarReply, type CalendarReplyOptions } from './calendar'
export { toEml, type EmlOptions } from './eml'
export {
  acceptedSuggestions,
  readInvitation,
  replyTo,
  situationFields,
  situationWith,
  type Reply,
} from './invitation'
export type * from './invitation/model'
export type { CalendarEvent, EventTime } from './calendar/event'
export type { Mailbox } from './mail/mailbox'
