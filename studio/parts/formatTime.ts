const format = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'})

/** A point in time as people of the desk read it, in their own time zone. */
export function formatTime(time: string | undefined): string {
  const date = time === undefined ? Number.NaN : Date.parse(time)
  return Number.isNaN(date) ? 'at an unknown time' : format.format(date)
}
