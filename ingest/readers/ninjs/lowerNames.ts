/** JSON with the names of all properties in lower case; ninjs 3 writes `versionCreated` for `versioncreated`. */
export function lowerNames(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(lowerNames)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name.toLowerCase(), lowerNames(value)]),
  )
}
