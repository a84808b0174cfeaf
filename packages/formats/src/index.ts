export type { Mailbox } from './mail/mailbox'
export type { CalendarEvent, EventTime } from './calendar/event'
export type * from './invitation/model'
