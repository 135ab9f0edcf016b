/** Sorted lists as one sorted list. */
export function union(lists: readonly (readonly string[])[]): readonly string[] {
  const [only, ...others] = lists
  if (only && others.length === 0) return only
  return [...new Set(lists.flat())].sort()
}

/** The ids that are in both of two sorted lists. */
export function intersection(
  first: readonly string[],
  second: readonly string[],
): readonly string[] {
  const [few, many] = first.length < second.length ? [first, second] : [second, first]
  const wanted = new Set(few)
  return many.filter((id) => wanted.has(id))
}

/** Where `id` stands in a sorted list, or would stand. */
export function positionOf(ids: readonly string[], id: string): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ids[middle]! < id) low = middle + 1
    else high = middle
  }
  return low
}
