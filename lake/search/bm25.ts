/** What is known of all texts, to weigh one of them by. */
export interface TextStatistics {
  /** In words. */
  averageLength: number
  /** The weight of each term of the query that is not excluded: rare ones weigh more. */
  weights: readonly number[]
}

const saturation = 1.2
const lengthInfluence = 0.75
const leastWeight = 1e-6

/** The weight of a term that `holders` of `texts` texts hold. */
export function termWeight(texts: number, holders: number): number {
  return Math.max(leastWeight, Math.log((texts - holders + 0.5) / (holders + 0.5)))
}

/**
 * How well a text answers, from how often it holds each term: BM25 as SQLite computes it, so that
 * texts of the index and others compare. Source: https://sqlite.org/fts5.html#the_bm25_function
 */
export function bm25(
  occurrences: readonly number[],
  length: number,
  {averageLength, weights}: TextStatistics,
): number {
  const norm = 1 - lengthInfluence + (lengthInfluence * length) / averageLength
  return occurrences.reduce((score, count, term) => {
    const frequency = (count * (saturation + 1)) / (count + saturation * norm)
    return score + (weights[term] ?? 1) * frequency
  }, 0)
}
