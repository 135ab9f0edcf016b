import {InvalidArgumentError} from 'commander'

/** A number of days as a command line gives it. */
export function readDays(text: string): number {
  const days = Number(text)
  if (Number.isInteger(days) && days >= 1) return days
  throw new InvalidArgumentError('Days are a whole number from 1 on.')
}
