/** Whether a value is an alteration that declares a translation. */
export function isTranslation(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'translation'
  )
}
