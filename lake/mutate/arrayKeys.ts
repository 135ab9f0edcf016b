/** A copy in which every object in an array has a `_key`; those it has are kept. */
export function withArrayKeys<T>(value: T, newKey: () => string): T
export function withArrayKeys(value: unknown, newKey: () => string): unknown {
  if (Array.isArray(value)) return keyedItems(value, newKey)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withArrayKeys(inner, newKey)]),
  )
}

/** As `withArrayKeys`, for the items of an array. */
export function keyedItems(items: readonly unknown[], newKey: () => string): unknown[] {
  return items.map((item) => {
    const inner = withArrayKeys(item, newKey)
    return isObject(inner) && !('_key' in inner) ? {_key: newKey(), ...inner} : inner
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
