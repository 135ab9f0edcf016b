import type {SanityClient} from '@sanity/client'
import {
  type Observable,
  ReplaySubject,
  type Subscription,
  defer,
  finalize,
  retry,
  share,
  timer,
} from 'rxjs'
import type {StoredDocument} from '../../workflow/index.ts'
import {createDocumentPool, type DocumentPool} from './documentPool.ts'
import {type DossierState, watchDossier} from './watchDossier.ts'

/** The documents of the newsroom as this Studio sees them, shared by everything on screen. */
export interface Newsroom {
  pool: DocumentPool
  dossier(articleId: string): Observable<DossierState>
  retry(): void
}

const watchedTypes = [
  ...['article', 'quote', 'claim', 'interviewee', 'source', 'correction'],
  ...['contributor', 'section', 'review', 'receipt', 'staff'],
]
const keepMilliseconds = 10_000
const retryMilliseconds = 5_000

const newsrooms = new WeakMap<SanityClient, Newsroom>()

/** One newsroom per client: badges, actions, body and checks read the same dossier. */
export function newsroomOf(client: SanityClient): Newsroom {
  const known = newsrooms.get(client)
  if (known) return known
  const newsroom = createNewsroom(client)
  newsrooms.set(client, newsroom)
  return newsroom
}

function createNewsroom(client: SanityClient): Newsroom {
  const fetchDocuments = (query: string, params: Record<string, unknown>) =>
    client.fetch<StoredDocument[]>(query, params, {perspective: 'raw', tag: 'on-record.dossier'})

  const pool = createDocumentPool(
    {
      byIds: (ids) => fetchDocuments('*[_id in $ids]', {ids}),
      aboutArticles: (articleIds) =>
        fetchDocuments(
          `[
            ...*[_type == "correction" && article._ref in $articleIds],
            ...*[_type == "article" && _id in $articleIds]{
              "receipt": *[_type == "receipt" && references(^._id) && article._ref == ^._id]
                | order(publishedAt desc)[0]
            }[defined(receipt)].receipt,
            ...*[_type == "staff"]
          ]`,
          {articleIds},
        ),
    },
    (run) => void setTimeout(run, 5),
  )
  const dossiers = new Map<string, Observable<DossierState>>()
  let listening: Subscription | undefined
  let watchers = 0

  const watch = (articleId: string): Observable<DossierState> =>
    defer(() => {
      if (watchers++ === 0) listening = listenTo(client, pool)
      return watchDossier(articleId, pool)
    }).pipe(
      finalize(() => {
        dossiers.delete(articleId)
        if (--watchers === 0) listening?.unsubscribe()
      }),
    )

  return {
    pool,
    retry: () => pool.refresh(),
    dossier(articleId) {
      const known = dossiers.get(articleId)
      if (known) return known
      const dossier = watch(articleId).pipe(
        share({
          connector: () => new ReplaySubject(1),
          resetOnRefCountZero: () => timer(keepMilliseconds),
        }),
      )
      dossiers.set(articleId, dossier)
      return dossier
    },
  }
}

/** Every change of a document that dossiers are made of, and everything anew after a gap. */
function listenTo(client: SanityClient, pool: DocumentPool): Subscription {
  return client
    .listen<Record<string, unknown>>(
      '*[_type in $types]',
      {types: watchedTypes},
      {
        events: ['welcome', 'mutation'],
        includeResult: true,
        includeMutations: false,
        includeAllVersions: true,
        visibility: 'query',
        tag: 'on-record.listen',
      },
    )
    .pipe(retry({delay: retryMilliseconds}))
    .subscribe((event) => {
      if (event.type === 'welcome') pool.refresh()
      if (event.type === 'mutation') {
        const isGone = event.transition === 'disappear'
        pool.put(event.documentId, isGone ? undefined : event.result)
      }
    })
}
