import type {LakeDocument} from '../types.ts'

/** A reference inside a document. A strong one holds its target: it can't be deleted. */
export interface HeldReference {
  id: string
  strong: boolean
}

const known = new WeakMap<LakeDocument, readonly HeldReference[]>()

/**
 * The references a document holds, one per target; strong wins over weak. One into another dataset
 * (`_dataset`) holds nothing here, and is found by `references()` all the same, as GROQ has it.
 */
export function referencesOf(document: LakeDocument): readonly HeldReference[] {
  const found = known.get(document)
  if (found) return found
  const strongByTarget = new Map<string, boolean>()
  collect(document, strongByTarget)
  const references = [...strongByTarget].map(([id, strong]) => ({id, strong}))
  known.set(document, references)
  return references
}

function collect(value: unknown, strongByTarget: Map<string, boolean>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, strongByTarget)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string') {
    const strong = !('_dataset' in value) && !('_weak' in value && value._weak === true)
    strongByTarget.set(value._ref, strong || strongByTarget.get(value._ref) === true)
  }
  for (const inner of Object.values(value)) collect(inner, strongByTarget)
}
