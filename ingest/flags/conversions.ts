import {measurements} from '../extract/claims/measurements.ts'
import type {Reading} from '../segment/readText.ts'
import type {Sentence} from '../segment/sentences.ts'
import type {Flag} from '../types.ts'

const tolerance = 0.06

/** Measurements whose two values are not the same: 33 metres are not 128 feet. */
export function conversions({words}: Reading, sentences: readonly Sentence[]): Flag[] {
  return sentences.flatMap(({tokens}) =>
    measurements(tokens, words).flatMap(({from, values}): Flag[] => {
      const [first, second] = values
      if (!first || !second) return []
      const [one, other] = [words.units.get(first.unit)!, words.units.get(second.unit)!]
      if (one.base !== other.base) return []
      const converted = (first.value * one.factor) / other.factor
      if (Math.abs(converted - second.value) / converted <= tolerance) return []
      const back = (second.value * other.factor) / one.factor
      return [
        {
          kind: 'conversion',
          start: tokens[from]!.start,
          end: tokens[from + 5]!.end,
          message: `${first.value} ${first.unit} is ${round(converted)} ${second.unit}; ${second.value} ${second.unit} is ${round(back)} ${first.unit}.`,
        },
      ]
    }),
  )
}

function round(value: number): number {
  return value >= 10 ? Math.round(value * 10) / 10 : Math.round(value * 100) / 100
}
