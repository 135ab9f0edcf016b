import {draftIdOf, publishedIdOf} from '../../workflow/dossier/versions.ts'
import {articleId} from '../propose/ids.ts'
import {slugOf} from '../propose/ids.ts'
import type {Manuscript} from '../types.ts'
import {paragraphKeys} from './article/paragraphKeys.ts'
import {itemsIn} from './body/blockForm.ts'
import {bodyIn, type Existing, type ExistingArticle, type Stored} from './existing.ts'
import {importRecordId, readRecord, type StoredImportRecord} from './importRecord.ts'
import {partiesOf, type PartyRow} from './parties/partiesOf.ts'
import type {FoundBy} from './plan.ts'

/** What the store can be asked, as @sanity/client answers it. Perspective `raw`. */
export interface ImportStore {
  fetch<Result>(
    query: string,
    params: Record<string, unknown>,
    options: {perspective: 'raw'},
  ): Promise<Result>
}

interface Rows {
  parties: PartyRow[]
  merges: {from: string; to: string}[]
  records: StoredImportRecord[]
  articles: Stored[]
}

const draftsAndPublished = '!(_id in path("versions.**"))'

const query = `{
  "parties": *[_type in ["interviewee", "source", "contributor", "section"] && ${draftsAndPublished}]{
    _id, _type, "name": coalesce(name, title), aliases, role, kind, creators, url, archivedUrl, publisher
  },
  "merges": *[_type == "mergeRecord"]{"from": lost, "to": kept._ref},
  "records": *[_type == "importRecord" && (article._ref in $ids || fileName == $fileName || count((paragraphs)[@ in $paragraphs]) > 0)],
  "articles": *[_type == "article" && ${draftsAndPublished} && (_id in $ids || importedFrom.fileName == $fileName || slug.current == $slug)]
}`

const partsQuery = `{
  "articles": *[_id in $articles],
  "records": *[_id in $records],
  "items": *[_id in $items],
  "signed": *[_id in $reviews]{_id, "items": signOffs[].item}
}`

interface Parts {
  articles: Stored[]
  records: StoredImportRecord[]
  items: Stored[]
  signed: {_id: string; items: string[] | null}[]
}

/**
 * What the store has that a text may be about: everybody it knows, and the articles that the text may
 * be an edition of, found by `into`, its words, its file's name, its slug or paragraphs that it shares.
 */
export async function loadExisting(
  store: ImportStore,
  manuscript: Manuscript,
  {into}: {into?: string} = {},
): Promise<Existing> {
  const asked = [articleId(manuscript), ...(into === undefined ? [] : [publishedIdOf(into)])]
  const {headline, slug} = manuscript.metadata
  const rows = await store.fetch<Rows>(
    query,
    {
      ids: asked.flatMap((id) => [id, draftIdOf(id)]),
      fileName: manuscript.fileName,
      slug: slug ?? (headline ? slugOf(headline) : ''),
      paragraphs: paragraphKeys(manuscript),
    },
    {perspective: 'raw'},
  )
  const found = new Map<string, FoundBy>()
  for (const {article} of rows.records) found.set(article._ref, 'text')
  for (const {_id} of rows.articles) found.set(publishedIdOf(_id), 'slug')
  for (const {fileName, article} of rows.records)
    if (fileName === manuscript.fileName) found.set(article._ref, 'file')
  for (const {_id, importedFrom} of rows.articles)
    if (fileNameIn(importedFrom) === manuscript.fileName) found.set(publishedIdOf(_id), 'file')
  const [sameWords, chosen] = asked
  if (found.has(sameWords!)) found.set(sameWords!, 'words')
  if (chosen !== undefined) found.set(chosen, 'chosen')
  return {
    parties: partiesOf(rows.parties),
    merged: Object.fromEntries(rows.merges.map(({from, to}) => [from, to])),
    articles: found.size === 0 ? [] : await loadArticles(store, found),
  }
}

async function loadArticles(
  store: ImportStore,
  found: ReadonlyMap<string, FoundBy>,
): Promise<ExistingArticle[]> {
  const ids = [...found.keys()]
  const both = (id: string): string[] => [id, draftIdOf(id)]
  const first = await ask({articles: ids.flatMap(both), records: ids.map(importRecordId)})
  const records = first.records.flatMap((record) => readRecord(record) ?? [])
  const itemsOf = (id: string): string[] => {
    const bodies = first.articles.filter(({_id}) => publishedIdOf(_id) === id).flatMap(bodyIn)
    const record = records.find((one) => one.articleId === id)
    return [...new Set([...bodies.flatMap(itemsIn), ...Object.keys(record?.state.items ?? {})])]
  }
  const second = await ask({
    items: ids.flatMap(itemsOf).flatMap(both),
    reviews: ids.map((id) => `review.${id}`).flatMap(both),
  })
  const versions = (id: string, documents: readonly Stored[]) => {
    const draft = documents.find(({_id}) => _id === draftIdOf(id))
    const published = documents.find(({_id}) => _id === id)
    return {id, ...(draft && {draft}), ...(published && {published})}
  }
  return ids
    .map((id): ExistingArticle => {
      const record = records.find((one) => one.articleId === id)
      return {
        ...versions(id, first.articles),
        foundBy: found.get(id) ?? 'text',
        ...(record && {record}),
        items: itemsOf(id)
          .map((item) => versions(item, second.items))
          .filter(({draft, published}) => draft ?? published),
        signed: second.signed
          .filter(({_id}) => publishedIdOf(_id) === `review.${id}`)
          .flatMap(({items}) => items ?? [])
          .map((key) => key.replace(/^(?:quote|claim):/u, '')),
      }
    })
    .filter(({draft, published}) => draft ?? published)

  function ask(some: Record<string, string[]>): Promise<Parts> {
    const none = {articles: [], records: [], items: [], reviews: []}
    return store.fetch<Parts>(partsQuery, {...none, ...some}, {perspective: 'raw'})
  }
}

function fileNameIn(importedFrom: unknown): unknown {
  if (typeof importedFrom !== 'object' || importedFrom === null) return undefined
  return 'fileName' in importedFrom ? importedFrom.fileName : undefined
}
