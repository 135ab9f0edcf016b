/** The entries of a stored array field; a field that is missing, null or no array has none. */
export function list<Entry>(value: readonly Entry[] | null | undefined): readonly Entry[] {
  return Array.isArray(value) ? (value as readonly Entry[]).filter((entry) => entry != null) : []
}
