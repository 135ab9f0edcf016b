import {isDeepStrictEqual} from 'node:util'
import {z} from 'zod'
import {sendRequest} from './sendRequest.ts'

const documentShape = z.looseObject({
  _id: z.string().min(1),
  _type: z.string().min(1),
  _rev: z.string().min(1),
  _createdAt: z.iso.datetime({offset: true}),
  _updatedAt: z.iso.datetime(),
})
export type StoredDocument = z.infer<typeof documentShape>

const base = '/vX/data'

/** Every document of the dataset, by its export. */
export async function readState(port: number): Promise<StoredDocument[]> {
  const {text} = await sendRequest(port, {method: 'GET', path: `${base}/export/fuzz`, headers: {}})
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => documentShape.parse(JSON.parse(line)))
}

/**
 * What is wrong with the documents as a whole: one that is read differently by its id, by a query
 * or in the history than in the export, or a strong reference to nothing. `undefined` where all is
 * well.
 */
export async function judgeState(port: number): Promise<string | undefined> {
  const state = await readState(port)
  const ids = new Set(state.map(({_id}) => _id))
  const queried = await get(
    port,
    `${base}/query/fuzz?query=${encodeURIComponent('*')}&perspective=raw`,
  )
  if (!isDeepStrictEqual(queried.result, state))
    return 'A query gives other documents than the export.'
  for (const document of state) {
    const {_id, _rev} = document
    const {documents} = await get(port, `${base}/doc/fuzz/${_id}`)
    if (!isDeepStrictEqual(documents, [document])) return `${_id} reads differently by its id.`
    const past = await get(port, `${base}/history/fuzz/documents/${_id}?revision=${_rev}`)
    if (!isDeepStrictEqual(past.documents, [document])) return `${_id} is another in the history.`
    const dangling = strongReferences(document).find((id) => !ids.has(id))
    if (dangling !== undefined) return `${_id} holds on to "${dangling}", which is not there.`
  }
  return undefined
}

async function get(port: number, path: string): Promise<Record<string, unknown>> {
  const {text} = await sendRequest(port, {method: 'GET', path, headers: {}})
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
}

function strongReferences(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own =
    '_ref' in value && typeof value._ref === 'string' && !('_weak' in value && value._weak === true)
      ? [value._ref]
      : []
  const isElsewhere = '_dataset' in value
  return [...(isElsewhere ? [] : own), ...Object.values(value).flatMap(strongReferences)]
}
