import type {SanityClient} from '@sanity/client'
import {
  lookupInDocuments,
  referencedIds,
  type Lookup,
  type StoredDocument,
} from '../../workflow/index.ts'

type Client = Pick<SanityClient, 'fetch'>

const isWorking = (id: string): boolean => id.startsWith('drafts.') || id.startsWith('versions.')

const published = '!(_id in path("drafts.**")) && !(_id in path("versions.**"))'
const page = 500

/** Ids of published articles, and of those that only receipts know any more. */
export async function* articleIds(client: Client): AsyncGenerator<string> {
  for await (const {_id} of pagesOf(client, ['article'], '{_id, _type}')) yield _id
  const query = '*[_type == "receipt" && !defined(article->_id)].article._ref'
  yield* new Set(await client.fetch<string[]>(query))
}

/** Published documents of these types, page by page in the order of their ids. */
export async function* pagesOf(
  client: Client,
  types: readonly string[],
  projection = '',
): AsyncGenerator<StoredDocument> {
  const query = `*[_type in $types && _id > $after && ${published}] | order(_id) [0...${page}]${projection}`
  for (let after = ''; ;) {
    const documents = await client.fetch<StoredDocument[]>(query, {types, after})
    yield* documents
    const last = documents.at(-1)
    if (!last || documents.length < page) return
    after = last._id
  }
}

export const countPublished = (client: Client, type: string): Promise<number> =>
  client.fetch<number>(`count(*[_type == $type && ${published}])`, {type})

export const countReviews = (client: Client): Promise<number> =>
  client.fetch<number>('count(*[_type == "review"])')

/** Everything published that these articles and their receipts name, with their reviews. */
export async function readArticles(client: Client, ids: readonly string[]): Promise<Lookup> {
  const referring =
    '*[_type in ["receipt", "correction"] && article._ref in $ids && !(_id in path("drafts.**"))]'
  const [referrers, policies] = await Promise.all([
    client.fetch<StoredDocument[]>(referring, {ids}),
    client.fetch<StoredDocument[]>('*[_type == "policyVersion"]'),
  ])
  const found = new Map([...referrers, ...policies].map((one) => [one._id, one]))
  const asked = new Set<string>(found.keys())
  let open = [...ids, ...ids.map((id) => `review.${id}`), ...referrers.flatMap(namedBy)]
  while (open.length > 0) {
    const next = [...new Set(open)].filter((id) => !asked.has(id))
    for (const id of next) asked.add(id)
    const documents = await readDocuments(client, next)
    for (const document of documents) found.set(document._id, document)
    open = documents.flatMap(namedBy)
  }
  return lookupInDocuments([...found.values()].filter(({_id}) => !isWorking(_id)))
}

/** Whatever may be a part of a dossier; a review names people only. */
function namedBy(document: StoredDocument): string[] {
  if (document._type === 'review') return []
  return [...referencedIds(document)].filter((id) => !/^(image|file)-/.test(id))
}

async function readDocuments(client: Client, ids: readonly string[]): Promise<StoredDocument[]> {
  const chunks = Array.from({length: Math.ceil(ids.length / page)}, (_, index) =>
    ids.slice(index * page, (index + 1) * page),
  )
  const read = chunks.map((chunk) => client.fetch<StoredDocument[]>('*[_id in $chunk]', {chunk}))
  return (await Promise.all(read)).flat()
}
