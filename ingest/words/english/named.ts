import {wordSet} from '../wordSet.ts'
import type {Gender} from '../types.ts'

/** The words of a list, each with the gender that it tells. */
export function named(gender: Gender, text: string): [string, Gender][] {
  return [...wordSet(text)].map((word) => [word, gender])
}
