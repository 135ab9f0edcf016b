import type {Reading} from '../segment/readText.ts'
import type {Flag, Metadata} from '../types.ts'
import type {CopyDesk} from '../words/copyDesk.ts'
import {inParagraphs} from './inParagraphs.ts'

/** A weekday that does not fit its date. A date without a year is read by the year of the dateline. */
export function weekdays(
  reading: Pick<Reading, 'text' | 'paragraphs'>,
  {dateline}: Metadata,
  {date, days, months}: CopyDesk,
): Flag[] {
  const written = dateline?.date ? new Date(`${dateline.date}T00:00:00Z`) : undefined
  return inParagraphs(reading, 'weekday', date, ({groups}) => {
    const {weekday, month, monthLast, day, dayFirst, year} = groups!
    const at = monthOf(month ?? monthLast!, months)
    const number = Number(day ?? dayFirst)
    const years = year ? [Number(year)] : yearsNear(written, at)
    const dates = years.map((one) => new Date(Date.UTC(one, at, number)))
    const [first] = dates
    const said = days.indexOf(weekday!)
    if (!first || first.getUTCDate() !== number || said < 0) return undefined
    if (dates.some((one) => one.getUTCDay() === said)) return undefined
    const name = first.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    return `${name} is a ${english[first.getUTCDay()]}, not a ${english[said]}.`
  })
}

const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Around the turn of a year a date may lie in either. */
function yearsNear(written: Date | undefined, at: number): number[] {
  if (!written) return []
  const year = written.getUTCFullYear()
  const away = at - written.getUTCMonth()
  if (away > 6) return [year, year - 1]
  return away < -6 ? [year, year + 1] : [year]
}

/** By its number, or by its first three letters. */
function monthOf(name: string, months: readonly string[]): number {
  if (/^\d/u.test(name)) return Number.parseInt(name, 10) - 1
  const short = name.toLowerCase().slice(0, 3)
  return months.findIndex((one) => one.startsWith(short))
}
