/**
 * A draft's content as it is published: a reference that was weak only until its target is
 * published (`_strengthenOnPublish`) becomes strong, unless its field is weak by schema.
 * Source: the `_strengthenOnPublish` of sanity 6.16's reference input.
 */
export function strengthened<T>(value: T): T
export function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => strengthened(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const promise = entries.find(([name]) => name === '_strengthenOnPublish')?.[1]
  const dropped = promise === undefined ? [] : droppedFields(promise)
  return Object.fromEntries(
    entries
      .filter(([name]) => !dropped.includes(name))
      .map(([name, inner]) => [name, strengthened(inner)]),
  )
}

function droppedFields(promise: unknown): string[] {
  const weak =
    typeof promise === 'object' && promise !== null && 'weak' in promise && promise.weak === true
  return weak ? ['_strengthenOnPublish'] : ['_strengthenOnPublish', '_weak']
}
