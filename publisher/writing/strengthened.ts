/**
 * A draft's content as it is published: references that are weak until their target is published
 * become strong, unless their field is weak by schema.
 * Source: `_strengthenOnPublish` in Sanity's Studio.
 */
export function strengthened<Value>(value: Value): Value
export function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => strengthened(item))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, strengthened(inner)]),
  )
  if (!('_strengthenOnPublish' in value)) return fields
  const {_strengthenOnPublish: promise, _weak, ...reference} = fields
  return isWeakBySchema(promise) && _weak !== undefined ? {...reference, _weak} : reference
}

const isWeakBySchema = (promise: unknown): boolean =>
  typeof promise === 'object' && promise !== null && 'weak' in promise && promise.weak === true
