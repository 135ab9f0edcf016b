import type {SanityClient} from '@sanity/client'
import {publishedIdOf} from '../../workflow/index.ts'

interface Referrer {
  _id: string
  /** The article itself, or the one that a receipt or correction is about. */
  article: string | null
}

const query = `*[_type in ["article", "quote", "claim", "interviewee", "source", "receipt", "correction"]
  && (_id in $ids || references($ids)) && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]{
  _id,
  "article": select(_type == "article" => _id, _type in ["receipt", "correction"] => article._ref)
}`

/**
 * The articles in print that rest on a document, or have a receipt that names it; the document by
 * itself where there is none.
 */
export async function articlesOver(client: SanityClient, documentId: string): Promise<string[]> {
  const start = publishedIdOf(documentId)
  const seen = new Set([start])
  const articles = new Set<string>()
  for (let ids = [start]; ids.length > 0;) {
    const found = await client.fetch<Referrer[]>(query, {ids}, options)
    for (const {article} of found) if (article) articles.add(article)
    ids = found.flatMap(({_id, article}) => (article || seen.has(_id) ? [] : [_id]))
    for (const id of ids) seen.add(id)
  }
  return articles.size > 0 ? [...articles] : [start]
}

const options = {perspective: 'raw', tag: 'on-record.publisher'} as const
