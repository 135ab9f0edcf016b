import {createHash} from 'node:crypto'

/** The opaque tag of a dataset's content: what changes it makes every query of it stale. */
export function syncTag(dataset: string): `s1:${string}` {
  return `s1:${createHash('sha256').update(dataset).digest('base64url').slice(0, 8)}`
}
