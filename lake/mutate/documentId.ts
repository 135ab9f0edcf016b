import {failures} from './failures.ts'

const wellFormed = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/

/** The id to create a document under: a missing one, or one that ends in a dot, is completed. */
export function completedId(given: string | undefined, newId: () => string): string {
  const id = !given || given.endsWith('.') ? (given ?? '') + newId() : given
  if (!wellFormed.test(id)) throw failures.invalid(`Malformed document ID: "${id}"`)
  return id
}
