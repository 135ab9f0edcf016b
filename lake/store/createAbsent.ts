import type {DatabaseSync} from 'node:sqlite'
import {plainId} from './plainId.ts'

/** With fewer ids, a question for each is cheaper than one for all. */
const fewIds = 4

/** Makes the function that says which of these ids, each once, no document of a dataset has. */
export function createAbsent(
  database: DatabaseSync,
): (dataset: string, ids: readonly string[]) => Set<string> {
  const exists = database.prepare('SELECT 1 FROM documents WHERE dataset = ? AND id = ?')
  const several = database.prepare(
    `SELECT value AS id FROM json_each(?) AS wanted WHERE NOT EXISTS
     (SELECT 1 FROM documents WHERE documents.dataset = ? AND documents.id = wanted.value)`,
  )
  return (dataset, ids) => {
    const plain = ids.length < fewIds ? [] : ids.filter((id) => plainId.test(id))
    const singly = plain.length === 0 ? ids : ids.filter((id) => !plainId.test(id))
    const found = new Set(singly.filter((id) => !exists.get(dataset, id)))
    if (plain.length === 0) return found
    for (const {id} of several.all(JSON.stringify(plain), dataset)) found.add(String(id))
    return found
  }
}
