/** The value below which this share of the values lies; `share` from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Fetches an address once and returns the milliseconds it took. Rejects unless it is answered 2xx. */
export async function timedFetch(address: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(address)
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status} from the lake: ${text.slice(0, 300)}`)
  return performance.now() - started
}

/** A query's address in the dataset `production`. */
export function queryAddress(
  url: string,
  query: string,
  params: Record<string, unknown> = {},
): string {
  const search = new URLSearchParams({query})
  for (const [name, value] of Object.entries(params)) search.set(`$${name}`, JSON.stringify(value))
  return `${url}/v2025-02-19/data/query/production?${search}`
}
