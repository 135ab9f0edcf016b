/** Adds `id` to a sorted list, unless it is there. */
export function insertId(ids: string[], id: string): void {
  const at = positionOf(ids, id)
  if (ids[at] !== id) ids.splice(at, 0, id)
}

/** Takes `id` out of a sorted list, where it is there. */
export function removeId(ids: string[], id: string): void {
  const at = positionOf(ids, id)
  if (ids[at] === id) ids.splice(at, 1)
}

function positionOf(ids: readonly string[], id: string): number {
  let low = 0
  let high = ids.length
  const last = ids[high - 1]
  if (last === undefined || last < id) return high
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ids[middle]! < id) low = middle + 1
    else high = middle
  }
  return low
}
