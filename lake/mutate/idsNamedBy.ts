import {plainId} from '../store/plainId.ts'

/** Ids that mutations, not yet looked at, name: where they are well formed, no more and no fewer. */
export function idsNamedBy(mutations: readonly unknown[]): string[] {
  const ids = new Set<string>()
  for (const mutation of mutations) {
    if (typeof mutation !== 'object' || mutation === null) continue
    for (const value of Object.values(mutation)) {
      const id = idOf(value)
      if (id !== undefined && plainId.test(id)) ids.add(id)
    }
  }
  return [...ids]
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('_id' in value && typeof value._id === 'string') return value._id
  return 'id' in value && typeof value.id === 'string' ? value.id : undefined
}
