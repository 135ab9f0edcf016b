import {getPublishedId, type ValidationContext} from 'sanity'

/** No document is among its own references. Returns `true` or what is wrong. */
export function notItself(
  references: readonly unknown[] | undefined,
  {document}: Pick<ValidationContext, 'document'>,
): true | string {
  if (!document) return true
  const own = getPublishedId(document._id)
  const refersToItself = references?.some(
    (entry) => typeof entry === 'object' && entry !== null && '_ref' in entry && entry._ref === own,
  )
  return !refersToItself || 'A source can’t derive from itself.'
}
