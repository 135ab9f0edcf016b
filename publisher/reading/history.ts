import type {SanityClient} from '@sanity/client'
import type {StoredDocument} from '../../workflow/index.ts'

/** One transaction that touched a document, as the store recorded it: nobody can write these. */
export interface HistoryLine {
  id: string
  /** ISO 8601, UTC. */
  timestamp: string
  /** The sign-in or token that wrote it. */
  author: string
}

/** A line with the document as it left it; `undefined` where it was deleted. */
export interface HistoryStep extends HistoryLine {
  document: StoredDocument | undefined
}

const mostLines = 500

/** The store's history lags behind its documents: to be tried again. */
export class HistoryBehindError extends Error {
  constructor(id: string) {
    super(`The store’s history does not hold the newest change of ${id} yet.`)
    this.name = 'HistoryBehindError'
  }
}

/**
 * The same as `historyOf`, up to the revision that was read: a revision is the id of the transaction
 * that wrote it. Throws a `HistoryBehindError` where the history does not reach it.
 */
export async function historyUpTo(
  client: SanityClient,
  {_id, _rev}: StoredDocument,
): Promise<HistoryLine[]> {
  const lines = await historyOf(client, _id)
  const last = lines.findIndex(({id}) => id === _rev)
  if (last < 0) throw new HistoryBehindError(_id)
  return lines.slice(0, last + 1)
}

/**
 * Transactions that touched a document, oldest first, as far back as the store remembers.
 * Throws an `Error` that names the status where it does not answer.
 * Source: https://www.sanity.io/docs/http-reference/history
 */
export async function historyOf(client: SanityClient, id: string): Promise<HistoryLine[]> {
  const {dataset, token} = client.config()
  const query = `excludeContent=true&reverse=true&limit=${mostLines}`
  const path = `/data/history/${dataset}/transactions/${encodeURIComponent(id)}?${query}`
  const answer = await fetch(client.getUrl(path), {
    headers: token ? {authorization: `Bearer ${token}`} : {},
  })
  if (!answer.ok) {
    throw new Error(
      `The history of ${id} can't be read (${answer.status}). The publisher's token needs to read history.`,
    )
  }
  const lines = (await answer.text()).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line): HistoryLine => JSON.parse(line)).toReversed()
}

/** The steps that made a document what it was read as, since it was last created, oldest first. */
export async function stepsOf(client: SanityClient, read: StoredDocument): Promise<HistoryStep[]> {
  const steps: HistoryStep[] = []
  for (const line of (await historyUpTo(client, read)).toReversed()) {
    const document = await revisionOf(client, read._id, line.id)
    if (!document) break
    steps.push({...line, document})
  }
  return steps.toReversed()
}

async function revisionOf(
  client: SanityClient,
  id: string,
  revision: string,
): Promise<StoredDocument | undefined> {
  const {documents} = await client.request<{documents: StoredDocument[]}>({
    url: `/data/history/${client.config().dataset}/documents/${id}`,
    query: {revision},
    tag: 'on-record.publisher',
  })
  return documents.find((document) => document._id === id)
}
