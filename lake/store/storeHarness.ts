import type {LakeDocument} from '../types.ts'
import type {Store} from './openStore.ts'

const times = {_createdAt: '2026-03-02T09:00:00Z', _updatedAt: '2026-03-02T09:00:00Z'}

type Input = {_id: string; _type: string} & Record<string, unknown>

let transactions = 0

/** For tests of the store: writes these documents (`null` deletes one) as one transaction. */
export function writeTo(
  store: Store,
  dataset: string,
  written: Readonly<Record<string, Input | null>>,
): number {
  const id = `transaction-${++transactions}`
  const changes = Object.entries(written).map(([document, input]) => {
    const before = store.rows(dataset).get(document)
    const after: LakeDocument | undefined = input ? {...input, _rev: id, ...times} : undefined
    const effects = {apply: [0, after ?? null], revert: [0, before ?? null]}
    return {id: document, before, after, effects, mutations: []}
  })
  const row = {dataset, id, timestamp: times._createdAt, author: 'a', fingerprint: '', results: []}
  return store.write({...row, changes})
}

/** As `writeTo`, for documents by their `_id`. */
export function putInto(store: Store, dataset: string, documents: readonly Input[]): number {
  return writeTo(store, dataset, Object.fromEntries(documents.map((each) => [each._id, each])))
}
