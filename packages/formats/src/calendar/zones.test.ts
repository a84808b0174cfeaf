import ICAL from 'ical.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInvitation } from '../invitation'
import { fixture } from '../testing/letters'
import { ianaNameOf, momentAt, wallAt } from './zones'

test.each([
  ['Europe/Moscow', 'Europe/Moscow'],
  ['Russian Standard Time', 'Europe/Moscow'],
  ['Eastern Standard Time', 'America/New_York'],
  ['GMT Standard Time', 'Europe/London'],
  ['/citadel.org/20261101_1/Europe/Berlin', 'Europe/Berlin'],
  ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['UTC', 'Etc/UTC'],
  ['Customized Time Zone', undefined],
  ['', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['x'.repeat(100_000), undefined],
])('zone %#', (zone, expected) => {
  expect(ianaNameOf(zone)).toBe(expected)
})

describe('a clock and a moment', () => {
  test.each([
    [[2026, 11, 26, 12, 0, 0], 'Europe/Moscow', '2026-11-26T09:00:00.000Z'],
    [[2026, 7, 1, 12, 0, 0], 'America/New_York', '2026-07-01T16:00:00.000Z'],
    // The hour that stands twice is the earlier one; the hour that is skipped is read by the clock before it.
    [[2026, 10, 25, 1, 30, 0], 'Europe/London', '2026-10-25T00:30:00.000Z'],
    [[2026, 3, 29, 1, 30, 0], 'Europe/London', '2026-03-29T01:30:00.000Z'],
  ] as const)('%j in %s', (wall, zone, utc) => {
    expect(momentAt(wall, zone).toISOString()).toBe(utc)
  })

  test('agree both ways', () => {
    const zones = [
      'Europe/Moscow',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Pacific/Apia',
      'Africa/Casablanca',
      'UTC',
    ]
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1975-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (date, zone) => {
          const wall = wallAt(date, zone)
          expect(wallAt(momentAt(wall, zone), zone)).toEqual(wall)
        },
      ),
    )
  })
})

test.each(['google.eml', 'apple.ics', 'recurring.ics', 'outlook.eml'])(
  '%s begins when ical.js reckons it from the definition of its zone',
  async (name) => {
    const { calendar, event } = await readInvitation(fixture(name))
    const component = new ICAL.Component(ICAL.parse(calendar!))
    const zone = new ICAL.Timezone(component.getFirstSubcomponent('vtimezone')!)
    const start = component.getFirstSubcomponent('vevent')!.getFirstPropertyValue('dtstart') as ICAL.Time
    start.zone = zone
    expect(event!.start!.utc).toBe(new Date(start.toUnixTime() * 1000).toISOString().replace('.000', ''))
  },
)
