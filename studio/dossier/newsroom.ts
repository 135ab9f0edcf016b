import type {SanityClient} from '@sanity/client'
import {
  type Observable,
  ReplaySubject,
  Subject,
  filter,
  ignoreElements,
  map,
  merge,
  retry,
  share,
  tap,
  timer,
} from 'rxjs'
import type {StoredDocument} from '../../workflow/index.ts'
import {createDocumentPool, type DocumentPool} from './documentPool.ts'
import {type DossierState, watchDossier} from './watchDossier.ts'

/** A document changed; without an id: the stream is new, and anything may have changed. */
export interface DocumentEvent {
  id?: string
  type?: string
  document?: StoredDocument
}

/** The documents of the newsroom as this Studio sees them, shared by everything on screen. */
export interface Newsroom {
  client: SanityClient
  pool: DocumentPool
  /** One stream of changes, open while anybody subscribes. */
  events: Observable<DocumentEvent>
  dossier(articleId: string): Observable<DossierState>
  /** Reads everything on screen again, after something could not be read. */
  readAgain(): void
}

const watchedTypes = [
  ...['article', 'quote', 'claim', 'interviewee', 'source', 'correction'],
  ...['contributor', 'section', 'policy', 'review', 'receipt', 'staff'],
  ...['publishRequest', 'incident'],
]
const keepMilliseconds = 10_000
const retryMilliseconds = 5_000

const newsrooms = new WeakMap<SanityClient, Newsroom>()

/** One newsroom per client: badges, actions, body and checks read the same dossiers. */
export function newsroomOf(client: SanityClient): Newsroom {
  const known = newsrooms.get(client)
  if (known) return known
  const newsroom = createNewsroom(client)
  newsrooms.set(client, newsroom)
  return newsroom
}

function createNewsroom(client: SanityClient): Newsroom {
  const pool = createPool(client)
  const dossiers = new Map<string, Observable<DossierState>>()
  const retries = new Subject<DocumentEvent>()
  const events = merge(watchDocuments(client), retries).pipe(
    tap(({id, document}) => (id === undefined ? pool.refresh() : pool.put(id, document))),
    share(),
  )

  function shareDossier(articleId: string): Observable<DossierState> {
    return merge(events.pipe(ignoreElements()), watchDossier(articleId, pool)).pipe(
      share({
        connector: () => new ReplaySubject(1),
        resetOnRefCountZero: () => timer(keepMilliseconds),
      }),
    )
  }

  return {
    client,
    pool,
    events,
    dossier(articleId) {
      const dossier = dossiers.get(articleId) ?? shareDossier(articleId)
      dossiers.set(articleId, dossier)
      return dossier
    },
    readAgain: () => retries.next({}),
  }
}

function createPool(client: SanityClient): DocumentPool {
  const fetchDocuments = (query: string, params: Record<string, unknown>) =>
    client.fetch<StoredDocument[]>(query, params, {perspective: 'raw', tag: 'on-record.dossier'})

  return createDocumentPool(
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
}

/** Every change of a document that dossiers are made of. */
function watchDocuments(client: SanityClient): Observable<DocumentEvent> {
  return client
    .listen<Record<string, unknown>>(
      '*[_type in $types]',
      {types: watchedTypes},
      {
        events: ['welcome', 'mutation'],
        includeResult: true,
        includePreviousRevision: false,
        includeMutations: false,
        includeAllVersions: true,
        visibility: 'query',
        tag: 'on-record.listen',
      },
    )
    .pipe(
      retry({delay: retryMilliseconds}),
      filter((event) => event.type === 'welcome' || event.type === 'mutation'),
      map((event): DocumentEvent => {
        if (event.type !== 'mutation') return {}
        const document = event.transition === 'disappear' ? undefined : event.result
        return {id: event.documentId, ...(document && {type: document._type, document})}
      }),
    )
}
