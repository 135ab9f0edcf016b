interface Valued {
  role?: string | undefined
  contenttype?: string | undefined
  value: string
}

/** Of texts in several roles the main one, else the first, that is not markup. */
export function plainValue(list: readonly Valued[] | undefined): string | undefined {
  const plain = (list ?? []).filter(
    ({contenttype, value}) => (!contenttype || contenttype === 'text/plain') && value.trim() !== '',
  )
  return (plain.find(({role}) => role === 'main') ?? plain[0])?.value.trim()
}
