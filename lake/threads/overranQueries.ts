/** The texts of queries that lately took too long for the lake's own thread. */
export interface OverranQueries {
  has(query: string): boolean
  add(query: string): void
}

const mostQueries = 500
/** Longer texts are not kept: each is tried anew. */
const longestText = 20_000

/**
 * Remembers a query for `milliseconds`: by then an index may have been made for it, and it is tried
 * again where it was first.
 */
export function createOverranQueries(milliseconds: number, clock: () => number): OverranQueries {
  const until = new Map<string, number>()
  return {
    has(query) {
      const end = until.get(query)
      if (end === undefined) return false
      if (clock() < end) return true
      until.delete(query)
      return false
    },
    add(query) {
      if (query.length > longestText) return
      until.delete(query)
      until.set(query, clock() + milliseconds)
      if (until.size > mostQueries) until.delete(until.keys().next().value ?? '')
    },
  }
}
