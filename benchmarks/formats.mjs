// Measures what each format of @declinekit/formats takes per letter, in one run: `node formats.mjs`. Figures are for people to read.
import { readFileSync } from 'node:fs'
import { compose } from '@declinekit/core'
import {
  readInvitation,
  smsSegments,
  toCalendarReply,
  toEml,
  toHtml,
  toMailto,
  toText,
} from '@declinekit/formats'
import { toDocx } from '@declinekit/formats/docx'
import { toPdf } from '@declinekit/formats/pdf'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'
import { table } from '../scripts/markdown-table.mjs'

const facts = /** @type {const} */ ({
  stage: 'offered',
  reason: 'promotion',
  tone: 'formal',
  place: 'London',
  date: '2026-11-22',
})
const english = compose(
  {
    ...facts,
    channel: 'letter',
    from: 'Sam Lee',
    to: 'Anna Smith',
    company: 'Harbor',
    position: 'economist',
  },
  { locale: en },
)
const russian = compose(
  {
    ...facts,
    channel: 'letter',
    from: 'Петрова Мария Ивановна',
    to: 'Кузнецова Анна Сергеевна',
    company: 'Ромашка',
  },
  { locale: ru },
)
const date = '2026-11-22T09:30:00Z'
const invitation = (/** @type {string} */ name) =>
  readFileSync(new URL(`../packages/formats/fixtures/${name}`, import.meta.url))
const google = invitation('google.eml')
const outlook = invitation('outlook.eml')
const request = (await readInvitation(google)).calendar ?? ''

/** @type {readonly (readonly [string, (letter: import('@declinekit/core').Letter) => unknown])[]} */
const formats = [
  ['`toText`', toText],
  ['`toHtml`', toHtml],
  ['`smsSegments`', smsSegments],
  [
    '`toMailto`, the first sentence',
    (letter) => toMailto({ ...letter, text: letter.parts[3]?.text ?? '', parts: [] }),
  ],
  [
    '`toCalendarReply`',
    (letter) =>
      toCalendarReply(request, { stamp: date, attendee: 'sam.lee@mailbox.example', comment: letter }),
  ],
  [
    '`toEml`',
    (letter) => toEml(letter, { date, from: 'sam.lee@mailbox.example', to: ['anna@harbor.example'] }),
  ],
  ['`toDocx`', (letter) => toDocx(letter, { date })],
  ['`toPdf`', (letter) => toPdf(letter, { date })],
]

/** Median microseconds of one call, after warming up for half a second. @param {() => unknown} action */
async function microseconds(action) {
  const end = performance.now() + 500
  let calls = 0
  for (; performance.now() < end; calls++) await action()
  const perSample = Math.max(1, Math.round(calls / 50))
  const samples = []
  for (let sample = 0; sample < 25; sample++) {
    const start = performance.now()
    for (let call = 0; call < perSample; call++) await action()
    samples.push(((performance.now() - start) * 1000) / perSample)
  }
  return samples.sort((a, b) => a - b)[12] ?? 0
}

const shown = (/** @type {number} */ time) =>
  time < 1000 ? `${time.toFixed(0)} µs` : `${(time / 1000).toFixed(1)} ms`

const rows = []
for (const [name, write] of formats)
  rows.push([
    name,
    shown(await microseconds(() => write(english))),
    shown(await microseconds(() => write(russian))),
  ])
rows.push([
  '`readInvitation`',
  shown(await microseconds(() => readInvitation(google))),
  shown(await microseconds(() => readInvitation(outlook))),
])
console.log(table(['format', 'English', 'Russian'], rows))
