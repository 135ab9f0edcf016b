export interface UnknownRequest {
  method: string
  /** The path without its query: a query may hold what is nobody's business. */
  path: string
  count: number
}

/** What was asked of the lake's interface and not known, each method and path once. */
export interface UnknownRequests {
  record(method: string, path: string): void
  all(): UnknownRequest[]
}

const limit = 1000

export function createUnknownRequests(
  onUnknown: (entry: UnknownRequest) => void = () => {},
): UnknownRequests {
  const requests = new Map<string, UnknownRequest>()
  return {
    record(method, path) {
      const key = `${method} ${path}`
      const entry = {method, path, count: (requests.get(key)?.count ?? 0) + 1}
      if (requests.size < limit || requests.has(key)) requests.set(key, entry)
      onUnknown(entry)
    },
    all: () => [...requests.values()],
  }
}
