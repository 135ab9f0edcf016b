/** A text field of a stored document whose type does not name it. */
export function fieldText(document: object | null | undefined, name: string): string | undefined {
  const value: unknown = document ? Reflect.get(document, name) : undefined
  return typeof value === 'string' ? value : undefined
}
