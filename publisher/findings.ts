import type {SanityClient} from '@sanity/client'
import {
  type Blocker,
  draftPrefix,
  type Lookup,
  type ReceiptDocument,
  type StoredDocument,
  verifyArticle,
  verifyDocument,
} from '../workflow/index.ts'
import {historyOf} from './reading/history.ts'
import {readUntilKnown} from './reading/readUntilKnown.ts'

const options = {perspective: 'raw', tag: 'on-record.publisher'} as const

/**
 * What `npm run verify` would say of one published document, and receipts that somebody else than a
 * publisher wrote, as far back as the store's history goes.
 */
export async function findingsOf(
  client: SanityClient,
  id: string,
  publishers: readonly string[],
): Promise<Blocker[]> {
  const [document] = await client.fetch<StoredDocument[]>('*[_id == $id]', {id}, options)
  const receipts = await client.fetch<ReceiptDocument[]>(
    '*[_type == "receipt" && references($id)]',
    {id},
    options,
  )
  const isArticle =
    document?._type === 'article' || receipts.some(({article}) => article._ref === id)
  if (!isArticle) return document ? verifyDocument(document, () => receipts.length > 0) : []
  const {findings, head} = await readUntilKnown(client, (known) =>
    verifyArticle(id, inPrint(known), {reviews: true}),
  )
  return [...findings, ...(head ? await receiptFindings(client, head.receipt, publishers) : [])]
}

async function receiptFindings(
  client: SanityClient,
  receipt: string,
  publishers: readonly string[],
): Promise<Blocker[]> {
  if (publishers.length === 0) return []
  const other = (await historyOf(client, receipt)).find(({author}) => !publishers.includes(author))
  if (!other) return []
  const message = `The receipt ${receipt} was written by ${other.author}, who is no publisher, at ${other.timestamp}. Have the article checked and publish it again, and take that token’s right to publish away.`
  return [{code: 'receiptByHand', documentId: receipt, message}]
}

/** Published documents only: drafts and releases are not in print. */
function inPrint(known: Lookup): Lookup {
  const isWorking = (id: string) => id.startsWith(draftPrefix) || id.startsWith('versions.')
  return {
    get: (id) => (isWorking(id) ? undefined : known.get(id)),
    referencing: (id) => known.referencing(id).filter((referrer) => !isWorking(referrer)),
  }
}
