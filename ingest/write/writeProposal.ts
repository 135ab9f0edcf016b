import type {SanityClient} from '@sanity/client'
import type {Proposal} from '../propose/documents.ts'

/** What became of one proposal. */
export type WriteOutcome =
  | {status: 'written'; transactionId: string; count: number}
  | {status: 'unchanged'; imported: string}
  | {status: 'otherText'; existing: {id: string; headline?: string}}

type Fields = Record<string, unknown>

interface Imported {
  _id: string
  headline: string | null
  sameName: boolean
}

const query = `*[_type == "article" && !(_id in path("versions.**")) && (_id in [$id, "drafts." + $id] || importedFrom.fileName == $fileName)]{
  _id, headline, "sameName": importedFrom.fileName == $fileName
}`

/**
 * Writes the drafts of one article in one transaction. The same text again changes nothing. A file of
 * the name of an imported article with other words is not written, unless `asNew` says that it is
 * another article.
 */
export async function writeProposal(
  client: SanityClient,
  {articleId, documents}: Proposal,
  {fileName, asNew}: {fileName: string; asNew: boolean},
): Promise<WriteOutcome> {
  const existing = await client.fetch<Imported[]>(
    query,
    {id: articleId, fileName},
    {perspective: 'raw'},
  )
  const same = existing.find(({_id}) => _id.replace(/^drafts\./u, '') === articleId)
  if (same) return {status: 'unchanged', imported: articleId}
  const other = existing.find(({sameName}) => sameName)
  if (other && !asNew) {
    return {
      status: 'otherText',
      existing: {
        id: other._id.replace(/^drafts\./u, ''),
        ...(other.headline && {headline: other.headline}),
      },
    }
  }
  const [article, ...rest] = documents
  const transaction = client.transaction().create<Fields>({...article!})
  for (const document of rest) transaction.createIfNotExists<Fields>({...document})
  const {transactionId} = await transaction.commit({visibility: 'sync'})
  return {status: 'written', transactionId, count: documents.length}
}
