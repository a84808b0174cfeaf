import type { Option } from './command'

/** The options that state facts of a situation, each with the place it sets. */
export const situationOptions = {
  purpose: { path: ['purpose'], value: 'ID', table: 'purposes' },
  stage: { path: ['stage'], value: 'ID', table: 'stages' },
  channel: { path: ['channel'], value: 'ID', table: 'channels' },
  reason: { path: ['reason'], value: 'ID', table: 'reasons' },
  tone: { path: ['tone'], value: 'ID', table: 'tones' },
  length: { path: ['length'], value: 'ID', table: 'lengths' },
  from: { path: ['from'], value: 'NAME' },
  to: { path: ['to'], value: 'NAME' },
  company: { path: ['company'], value: 'NAME' },
  position: { path: ['position'], value: 'TITLE' },
  'interview-date': { path: ['interview', 'date'], value: 'YYYY-MM-DD' },
  'interview-time': { path: ['interview', 'time'], value: 'HH:MM' },
  interviewer: { path: ['interview', 'interviewer'], value: 'NAME' },
  date: { path: ['date'], value: 'YYYY-MM-DD' },
  place: { path: ['place'], value: 'PLACE' },
  until: { path: ['until'], value: 'YYYY-MM-DD' },
  sent: { path: ['sent'], value: 'YYYY-MM-DD' },
  term: { path: ['term'], value: 'TEXT' },
  round: { path: ['round'], value: 'N' },
  medium: { path: ['medium'], value: 'ID', table: 'media' },
  region: { path: ['region'], value: 'ID' },
} as const satisfies Readonly<Record<string, Option & { readonly path: readonly [string, ...string[]] }>>

/** An option for every other field of a situation, by its path. */
export const setOption = { set: { value: 'FIELD=VALUE', many: true } } as const satisfies Readonly<
  Record<string, Option>
>
