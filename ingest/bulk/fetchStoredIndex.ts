import type {SanityClient} from '@sanity/client'
import type {Party} from '../plan/existing.ts'
import {partiesOf, type PartyRow} from '../plan/parties/partiesOf.ts'

/** What the store has that texts may be about, without their words. */
export interface StoredIndex {
  parties: Party[]
  /** Ids that a merge did away with, and who they are now. */
  merged: Readonly<Record<string, string>>
  articles: {id: string; fileName?: string; sha256?: string; slug?: string}[]
  records: {articleId: string; fileName: string; sha256: string; words: string; keys: string[]}[]
}

interface Rows {
  parties: PartyRow[]
  merges: {from: string; to: string}[]
  articles: {id: string; fileName: string | null; sha256: string | null; slug: string | null}[]
  records: {
    articleId: string
    fileName: string
    sha256: string
    words: string
    keys: string[] | null
  }[]
}

const query = `{
  "parties": *[_type in ["interviewee", "source", "contributor", "section"] && !(_id in path("versions.**"))]{
    _id, _type, "name": coalesce(name, title), aliases, role, kind, creators, url, archivedUrl, publisher
  },
  "merges": *[_type == "mergeRecord"]{"from": lost, "to": kept._ref},
  "articles": *[_type == "article" && !(_id in path("versions.**"))]{
    "id": _id, "fileName": importedFrom.fileName, "sha256": importedFrom.sha256, "slug": slug.current
  },
  "records": *[_type == "importRecord"]{"articleId": article._ref, fileName, sha256, words, "keys": paragraphs}
}`

/** Reads what `createImportIndex` looks texts up in, in one query. */
export async function fetchStoredIndex(client: SanityClient): Promise<StoredIndex> {
  const rows = await client.fetch<Rows>(query, {}, {perspective: 'raw'})
  return {
    parties: partiesOf(rows.parties),
    merged: Object.fromEntries(rows.merges.map(({from, to}) => [from, to])),
    articles: rows.articles.map(({id, fileName, sha256, slug}) => ({
      id: id.replace(/^drafts\./u, ''),
      ...(fileName && {fileName}),
      ...(sha256 && {sha256}),
      ...(slug && {slug}),
    })),
    records: rows.records.map(({keys, ...record}) => ({...record, keys: keys ?? []})),
  }
}
