import {hashOf} from '../propose/ids.ts'

/** Keys that say nothing of a value: how it is stored, not what it is. */
const silent = new Set(['_key', '_weak', '_strengthenOnPublish'])

/** JSON of a value with sorted names and without keys, weakness of references and what is empty. */
export function plainJson(value: unknown): string {
  return JSON.stringify(plain(value)) ?? 'null'
}

/** A short hash of what a value is; `''` for nothing. */
export function valueHash(value: unknown): string {
  const json = plainJson(value)
  return json === 'null' ? '' : hashOf(16, json)
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([name]) => !silent.has(name) && !(name === '_type' && '_ref' in value))
    .map(([name, inner]): [string, unknown] => [name, plain(inner)])
    .filter(([, inner]) => inner !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
