const plainPath = /^\w+(?:\.\w+)*$/

/** A path of attributes as SQLite's JSON operators take it; `undefined` for one they could misread. */
export function jsonPath(path: string): string | undefined {
  if (!plainPath.test(path)) return undefined
  const names = path.split('.').map((name) => `."${name}"`)
  return `$${names.join('')}`
}
