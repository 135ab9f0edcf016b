/** The entries of a stored array field; a field that is missing, null or no array has none. */
export function list<Entry>(value: readonly Entry[] | null | undefined): readonly Entry[] {
  if (!Array.isArray(value)) return none
  const entries: readonly Entry[] = value
  return entries.some((entry) => entry == null) ? entries.filter((entry) => entry != null) : entries
}

const none: readonly never[] = []
