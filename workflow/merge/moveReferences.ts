/** A copy in which references to `lose` go to `keep`; a list of references has each one once. */
export function moveReferences<Value>(value: Value, lose: string, keep: string): Value {
  const copy = structuredClone(value)
  move(copy, lose, keep)
  return copy
}

function move(value: unknown, lose: string, keep: string): void {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && value._ref === lose) value._ref = keep
  for (const inner of Object.values(value)) move(inner, lose, keep)
  if (Array.isArray(value)) removeRepeated(value, keep)
}

/** Removes all but the first reference to `keep`. */
function removeRepeated(list: unknown[], keep: string): void {
  const at = list.findIndex((entry) => isReferenceTo(entry, keep))
  for (let index = list.length - 1; index > at && at >= 0; index -= 1) {
    if (isReferenceTo(list[index], keep)) list.splice(index, 1)
  }
}

function isReferenceTo(entry: unknown, id: string): boolean {
  return typeof entry === 'object' && entry !== null && '_ref' in entry && entry._ref === id
}
