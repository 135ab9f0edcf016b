type Json = string | number | boolean | null | readonly Json[] | {readonly [name: string]: Json}

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
 * list, empty object), so that a cleared field and one that never was there are the same.
 */
export function canonicalJson(value: Canonical): string {
  return JSON.stringify(canonical(value) ?? null)
}

function canonical(value: Canonical): Json | undefined {
  if (value === undefined || value === null || value === false || value === '') return undefined
  if (Array.isArray(value)) {
    const entries = (value as readonly Canonical[]).map((entry) => canonical(entry) ?? null)
    return entries.length > 0 ? entries : undefined
  }
  if (typeof value !== 'object') return value
  const fields = Object.entries(value)
    .map(([name, inner]) => [name, canonical(inner)] as const)
    .filter((field): field is readonly [string, Json] => field[1] !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return fields.length > 0 ? Object.fromEntries(fields) : undefined
}
