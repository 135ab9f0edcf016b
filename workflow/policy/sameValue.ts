/** Whether two stored values are equal, whatever the order of their fields. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const mine = Object.entries(one).filter(([, value]) => value !== undefined)
  const theirs = new Map(Object.entries(other).filter(([, value]) => value !== undefined))
  return (
    mine.length === theirs.size &&
    mine.every(([name, value]) => theirs.has(name) && sameValue(value, theirs.get(name)))
  )
}

const bookkeeping = new Set(['_id', '_rev', '_createdAt', '_updatedAt'])

/** The top-level fields that differ between two documents; what the store itself sets is left out. */
export function changedFields(before: object | undefined, after: object | undefined): string[] {
  const old = new Map(Object.entries(before ?? {}))
  const now = new Map(Object.entries(after ?? {}))
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => !bookkeeping.has(name) && !sameValue(old.get(name), now.get(name)),
  )
}
