import type {Stored} from './existing.ts'
import type {Side} from './plan.ts'
import {valueHash} from './valueHash.ts'

interface FieldConflict {
  field: string
  key: string
  studio: unknown
  imported: unknown
  chosen?: Side
}

export interface MergedFields {
  changes: {field: string; before: unknown; value: unknown}[]
  conflicts: FieldConflict[]
  /** Hashes of what the import says, for the next one. */
  base: Record<string, string>
}

/**
 * Which of an import's fields to write. What it does not say it does not take away. A field that
 * somebody changed since the last import is a conflict, unless both say the same now.
 */
export function mergeFields(
  id: string,
  imported: Readonly<Record<string, unknown>>,
  current: Stored,
  base: Readonly<Record<string, string>>,
  choose: (key: string) => Side | undefined,
): MergedFields {
  const merged: MergedFields = {changes: [], conflicts: [], base: {...base}}
  for (const [field, value] of Object.entries(imported)) {
    const says = valueHash(value)
    if (says === '') continue
    merged.base[field] = says
    const has = valueHash(current[field])
    const last = base[field] ?? ''
    if (says === last || says === has) continue
    const key = `${id}.${field}`
    const chosen = choose(key)
    const change = {field, before: current[field], value}
    if (has !== last) {
      const sides = {field, key, studio: current[field], imported: value}
      merged.conflicts.push({...sides, ...(chosen && {chosen})})
    }
    if (has === last || chosen === 'imported') merged.changes.push(change)
  }
  return merged
}
