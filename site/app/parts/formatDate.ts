/**
 * A date as a reader reads it, and as `<time>` needs it. Takes what documents hold: an ISO date or
 * time, a month (2014-05), a year, or words, which are given back with no `machine` value.
 */
export function formatDate(value: string, timeZone = 'UTC'): {machine?: string; text: string} {
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return formatted(value, {dateStyle: 'long', timeZone})
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return formatted(value, {dateStyle: 'long', timeZone: 'UTC'})
  if (/^\d{4}-\d{2}$/.test(value)) {
    return formatted(value, {month: 'long', year: 'numeric', timeZone: 'UTC'})
  }
  if (/^\d{4}$/.test(value)) return {machine: value, text: value}
  return {text: value}
}

function formatted(value: string, options: Intl.DateTimeFormatOptions) {
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return {text: value}
  return {machine: value, text: new Intl.DateTimeFormat('en-GB', options).format(date)}
}
