import type {SanityClient} from '@sanity/client'
import {
  verifyArticle,
  verifyDocument,
  type ArticleVerdict,
  type Finding,
  type ReceiptHead,
  type StoredDocument,
} from '../../workflow/index.ts'
import {articleIds, countPublished, countReviews, pagesOf, readArticles} from './readPublished.ts'

/** What became of one article, or what is wrong with a document beside them. */
export type Verified =
  | {kind: 'article'; verdict: ArticleVerdict}
  | {kind: 'document'; documentId: string; type: string; findings: Finding[]}

export interface VerifyDatasetOptions {
  /** Newest receipts at an earlier look, by article. */
  earlier?: ReadonlyMap<string, ReceiptHead>
  onProgress?: (text: string) => void
}

const batch = 50

/**
 * Holds every published article of a dataset against its receipts, and then what else is published,
 * a batch at a time: neither the number of articles nor that of documents has to fit in memory.
 */
export async function* verifyDataset(
  client: Pick<SanityClient, 'fetch'>,
  {earlier = new Map(), onProgress = () => undefined}: VerifyDatasetOptions = {},
): AsyncGenerator<Verified> {
  const receipted = new Set<string>()
  const reviews = (await countReviews(client)) > 0
  const total = await countPublished(client, 'article')
  const missing = new Set(earlier.keys())
  let done = 0

  for await (const ids of batches(articleIds(client), batch)) {
    for (const id of ids) missing.delete(id)
    yield* await verdicts(ids)
  }
  yield* await verdicts([...missing])

  onProgress('Quotes, claims and people …')
  for await (const document of pagesOf(client, ['quote', 'claim', 'interviewee'])) {
    yield verifiedDocument(document)
  }

  async function verdicts(ids: readonly string[]): Promise<Verified[]> {
    const published = await readArticles(client, ids)
    return ids.map((id): Verified => {
      onProgress(`Articles ${(done += 1)} of ${total}`)
      const verdict = verifyArticle(id, published, {reviews, earlier: earlier.get(id)})
      for (const named of verdict.receipted) receipted.add(named)
      return {kind: 'article', verdict}
    })
  }

  function verifiedDocument(document: StoredDocument): Verified {
    const findings = verifyDocument(document, (id) => receipted.has(id))
    return {kind: 'document', documentId: document._id, type: document._type, findings}
  }
}

async function* batches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let open: Item[] = []
  for await (const item of items) {
    open.push(item)
    if (open.length < size) continue
    yield open
    open = []
  }
  if (open.length > 0) yield open
}
