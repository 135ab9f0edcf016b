/** Dates of the sample, counted from the day it is loaded, so that it always looks fresh. */
export interface Calendar {
  /** `YYYY-MM-DD` so many days before; a Saturday or Sunday gives the Friday before it. */
  day(daysAgo: number): string
  /** The same day as a story prints it: “9 November 2026”. */
  longDay(daysAgo: number): string
  /** ISO time, UTC, on exactly that day. */
  at(daysAgo: number, clock: string): string
}

const dayLength = 86_400_000

/** A calendar whose day 0 is the day of `now`. */
export function createCalendar(now: Date): Calendar {
  const midnight = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`)
  const day = (daysAgo: number) => isoDay(workday(new Date(midnight - daysAgo * dayLength)))
  return {
    day,
    longDay: (daysAgo) => longFormat.format(new Date(`${day(daysAgo)}T12:00:00Z`)),
    at: (daysAgo, clock) =>
      new Date(
        Date.parse(`${isoDay(new Date(midnight - daysAgo * dayLength))}T${clock}:00Z`),
      ).toISOString(),
  }
}

const longFormat = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})

function workday(date: Date): Date {
  const past = {0: 2, 6: 1}[date.getUTCDay()] ?? 0
  return new Date(date.getTime() - past * dayLength)
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
