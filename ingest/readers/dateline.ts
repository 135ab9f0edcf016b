import {parse} from 'chrono-node'
import type {Metadata} from '../types.ts'

const pattern =
  /^(\p{Lu}[\p{Lu}\p{M}.'’ -]+(?:,\s*(?:\p{Lu}[\p{L}.]+\s?)+)?)(?:,\s*([\p{L}.]+\s+\d{1,2}(?:,\s*\d{4})?|\d{1,2}\s+[\p{L}.]+(?:\s+\d{4})?))?\s*(?:\([^)]{2,30}\)\s*)?(?:—|–|--|―| - )\s*/u

/**
 * The dateline that a text opens with, "OSLO, Feb. 16 —", and how long it is. A date without a year
 * is kept as it is written, for the year would be a guess.
 */
export function datelineOf(
  text: string,
): {dateline: NonNullable<Metadata['dateline']>; length: number} | undefined {
  const match = pattern.exec(text)
  if (!match || match[1]!.replace(/[^\p{Lu}]/gu, '').length < 3) return undefined
  const [all, written, date] = match
  const [city, ...rest] = written!.split(/,\s*/u)
  if (rest.length === 1 && !date && isMonth(rest[0]!)) return undefined
  const day = date && isoDate(date)
  return {
    dateline: {
      place: [properCase(city!), ...rest.map((part) => part.trim())].join(', '),
      ...(day && {date: day}),
    },
    length: all.length,
  }
}

/** A date that names its year, as YYYY-MM-DD. */
export function isoDate(text: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(text)
  if (iso) return iso[0]
  const [found] = parse(text, new Date(Date.UTC(2000, 0, 1)))
  if (!found?.start.isCertain('year') || !found.start.isCertain('day')) return undefined
  const part = (name: 'year' | 'month' | 'day') => String(found.start.get(name)).padStart(2, '0')
  return `${part('year')}-${part('month')}-${part('day')}`
}

function properCase(place: string): string {
  return place.trim().replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
}

function isMonth(text: string): boolean {
  return parse(text, new Date(Date.UTC(2000, 0, 1))).length > 0
}
