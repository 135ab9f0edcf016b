import {expect, it} from 'vitest'
import {createCalendar} from './calendar.ts'

const sunday = createCalendar(new Date('2026-11-22T23:30:00Z'))

it('moves the day of a story off the weekend', () => {
  expect([0, 1, 2, 3].map(sunday.day)).toEqual([
    '2026-11-20',
    '2026-11-20',
    '2026-11-20',
    '2026-11-19',
  ])
  expect(sunday.longDay(3)).toBe('19 November 2026')
})

it('leaves what the desk does on its own day, so that its order holds', () => {
  expect(sunday.at(1, '09:10')).toBe('2026-11-21T09:10:00.000Z')
})
