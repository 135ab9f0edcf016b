import type {Reading} from '../segment/readText.ts'
import type {Flag, Metadata} from '../types.ts'
import {inParagraphs} from './inParagraphs.ts'

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const month =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const pattern = new RegExp(
  `\\b(${days.join('|')})(?:,\\s+|\\s+\\(?)(?:the\\s+)?(?:${month}\\s+(\\d{1,2})|(\\d{1,2})\\s+${month})\\b(?!\\s*[-–]\\s*\\d)(?:,?\\s+(\\d{4})\\b)?`,
  'gu',
)

/** A weekday that does not fit its date. A date without a year is read by the year of the dateline. */
export function weekdays(reading: Reading, {dateline}: Metadata): Flag[] {
  const written = dateline?.date ? new Date(`${dateline.date}T00:00:00Z`) : undefined
  return inParagraphs(reading, 'weekday', pattern, (match) => {
    const [, said, before, dayAfter, dayBefore, after, year] = match
    const at = monthOf(before ?? after!)
    const day = Number(dayAfter ?? dayBefore)
    const years = year ? [Number(year)] : yearsNear(written, at)
    const dates = years.map((one) => new Date(Date.UTC(one, at, day)))
    const [first] = dates
    if (!first || first.getUTCDate() !== day) return undefined
    if (dates.some((date) => days[date.getUTCDay()] === said)) return undefined
    const name = `${day} ${months[at]![0]!.toUpperCase()}${months[at]!.slice(1)}`
    return `${name} ${first.getUTCFullYear()} is a ${days[first.getUTCDay()]}, not a ${said}.`
  })
}

/** Around the turn of a year a date may lie in either. */
function yearsNear(written: Date | undefined, at: number): number[] {
  if (!written) return []
  const year = written.getUTCFullYear()
  const away = at - written.getUTCMonth()
  if (away > 6) return [year, year - 1]
  return away < -6 ? [year, year + 1] : [year]
}

function monthOf(name: string): number {
  const short = name.toLowerCase().slice(0, 3)
  return months.findIndex((one) => one.startsWith(short))
}
