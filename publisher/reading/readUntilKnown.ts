import type {SanityClient} from '@sanity/client'
import {type Lookup, referencedIds, type StoredDocument} from '../../workflow/index.ts'

/** Who may refer to a document in a way that publishing has to look at, by the type referred to. */
const referrerTypes: Readonly<Record<string, readonly string[]>> = {
  article: ['correction', 'receipt'],
  contributor: ['staff'],
}
/** Receipts are left out: they matter where something disappears, and a publisher deletes nothing. */
const loadTypes = ['article', 'quote', 'claim', 'interviewee', 'source', 'correction', 'policy']
const anyTypes = [...loadTypes, 'receipt', 'staff']
const mostRounds = 40

/**
 * Runs a pure reading over the documents of a dataset, by raw id, until it has asked for nothing
 * that was not fetched. Its result is that of the last round. Throws what the client throws.
 */
export async function readUntilKnown<Result>(
  client: SanityClient,
  read: (known: Lookup) => Result,
): Promise<Result> {
  const documents = new Map<string, StoredDocument | undefined>()
  const referrers = new Map<string, readonly string[]>()
  for (let round = 0; round < mostRounds; round += 1) {
    const ids = new Set<string>()
    const targets = new Set<string>()
    const result = read({
      get(id) {
        if (!documents.has(id)) ids.add(id)
        return documents.get(id)
      },
      referencing(id) {
        const known = referrers.get(id)
        if (!known) targets.add(id)
        return known ?? []
      },
    })
    if (ids.size === 0 && targets.size === 0) return result
    for (const id of targets) if (!documents.has(id)) ids.add(id)
    await fetchDocuments(client, [...ids], documents)
    await fetchReferrers(client, [...targets], documents, referrers)
  }
  throw new Error('What the document rests on has no end. Look for a source derived from itself.')
}

async function fetchDocuments(
  client: SanityClient,
  ids: readonly string[],
  into: Map<string, StoredDocument | undefined>,
): Promise<void> {
  if (ids.length === 0) return
  const found = await client.fetch<StoredDocument[]>('*[_id in $ids]', {ids}, options)
  const byId = new Map(found.map((document) => [document._id, document]))
  for (const id of ids) into.set(id, byId.get(id))
}

async function fetchReferrers(
  client: SanityClient,
  targets: readonly string[],
  documents: ReadonlyMap<string, StoredDocument | undefined>,
  into: Map<string, readonly string[]>,
): Promise<void> {
  const groups = Map.groupBy(targets, (id) => referrersOf(documents.get(id)?._type))
  for (const [types, ids] of groups) {
    const found = await client.fetch<StoredDocument[]>(
      '*[_type in $types && references($ids)]',
      {types, ids},
      options,
    )
    const references = found.map((document) => [document._id, referencedIds(document)] as const)
    for (const id of ids) {
      into.set(
        id,
        references.filter(([, refs]) => refs.has(id)).map(([referrer]) => referrer),
      )
    }
  }
}

/** What is gone may have been of any type. */
const referrersOf = (type: string | undefined): readonly string[] =>
  type === undefined ? anyTypes : (referrerTypes[type] ?? loadTypes)

const options = {perspective: 'raw', useCdn: false, tag: 'on-record.publisher'} as const
