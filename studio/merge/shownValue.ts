/** A field's value in a few words, for two of them side by side. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.map(shownValue).join(', ')
  if (typeof value !== 'object' || value === null) return '–'
  if ('_ref' in value) return String(value._ref)
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .map(([name, inner]) => `${name}: ${shownValue(inner)}`)
    .join('; ')
}
