import type {DraftReference} from '../../propose/documents.ts'

/** A copy in which each reference to an id of the map is the reference that the map has for it. */
export function rewriteReferences<Value>(
  value: Value,
  references: ReadonlyMap<string, DraftReference>,
): Value {
  const copy = structuredClone(value)
  rewrite(copy, references)
  return copy
}

function rewrite(value: unknown, references: ReadonlyMap<string, DraftReference>): void {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string') {
    const reference = references.get(value._ref)
    if (!reference) return
    for (const name of ['_weak', '_strengthenOnPublish']) Reflect.deleteProperty(value, name)
    Object.assign(value, reference)
    return
  }
  for (const inner of Object.values(value)) rewrite(inner, references)
}
