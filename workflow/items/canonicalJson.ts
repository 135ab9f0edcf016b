/** A value to be written canonically; what is absent or empty is left out. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Canonical[]
  | {readonly [name: string]: Canonical}

/**
 * JSON with sorted names and without what says nothing (undefined, null, false, empty text, empty
 * list, empty object), so that a cleared field and one that never was there are the same. Texts are
 * written as `asText` makes them.
 */
export function canonicalJson(value: Canonical, asText: (text: string) => string = same): string {
  return written(value, asText) ?? 'null'
}

const same = (text: string): string => text

function written(value: Canonical, asText: (text: string) => string): string | undefined {
  if (value === undefined || value === null || value === false || value === '') return undefined
  if (typeof value === 'string') return JSON.stringify(asText(value))
  if (typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) {
    if (value.length === 0) return undefined
    return `[${value.map((entry) => written(entry, asText) ?? 'null').join(',')}]`
  }
  const fields: string[] = []
  for (const name of Object.keys(value).sort()) {
    const inner = written(value[name], asText)
    if (inner !== undefined) fields.push(`${JSON.stringify(name)}:${inner}`)
  }
  return fields.length > 0 ? `{${fields.join(',')}}` : undefined
}

function isList(value: object): value is readonly Canonical[] {
  return Array.isArray(value)
}
