import {Subject, type Observable} from 'rxjs'
import {type StoredDocument, type Versions, draftIdOf} from '../../workflow/index.ts'

/** What a reader misses: raw document ids, and articles whose corrections and receipt are wanted. */
export interface Wanted {
  ids: Set<string>
  articles: Set<string>
}

export interface PoolSource {
  byIds(ids: string[]): Promise<StoredDocument[]>
  /** Corrections and the newest receipt of each article. */
  aboutArticles(articleIds: string[]): Promise<StoredDocument[]>
}

/**
 * Documents by raw id, each fetched once however many dossiers ask for it, and kept up to date by
 * `put`. What several readers want in one moment goes into one request.
 */
export interface DocumentPool {
  /** `undefined`: not there. `isKnown` tells whether anybody looked. */
  get(rawId: string): StoredDocument | undefined
  isKnown(rawId: string): boolean
  knowsAbout(articleId: string): boolean
  versions(publishedId: string): Versions
  /** Ids of corrections, receipts and staff that refer to `id`. */
  referrers(id: string): string[]
  staff(): StoredDocument[]
  want(wanted: Wanted): void
  /** A document as the store has it now, or `undefined` where it is gone. */
  put(rawId: string, document: StoredDocument | undefined): void
  /** Ask again for everything: after events may have been missed, or a failure. */
  refresh(): void
  /** Raw ids that changed, and `article:<id>` where its referrers came in. */
  changes: Observable<ReadonlySet<string>>
  failures: Observable<unknown>
}

const referrerTypes = new Set(['correction', 'receipt', 'staff'])

/** `schedule` runs a function soon after the current task: requests are joined until then. */
export function createDocumentPool(
  source: PoolSource,
  schedule: (run: () => void) => void = queueMicrotask,
): DocumentPool {
  const documents = new Map<string, StoredDocument | undefined>()
  const referring = new Map<string, StoredDocument>()
  const articles = new Set<string>()
  const pending: Wanted = {ids: new Set(), articles: new Set()}
  const failed: Wanted = {ids: new Set(), articles: new Set()}
  const inFlight = new Set<string>()
  const overtaken = new Set<string>()
  const changes = new Subject<ReadonlySet<string>>()
  const failures = new Subject<unknown>()
  let isScheduled = false

  /** Whether it is news: a refresh that finds the same revisions changes nothing. */
  function store(rawId: string, document: StoredDocument | undefined): boolean {
    const isKnown = documents.has(rawId)
    if (isKnown && documents.get(rawId)?._rev === document?._rev) return false
    documents.set(rawId, document)
    if (document && referrerTypes.has(document._type)) referring.set(rawId, document)
    else referring.delete(rawId)
    return true
  }

  async function flush(): Promise<void> {
    isScheduled = false
    const ids = [...pending.ids].filter((id) => !inFlight.has(id))
    const about = [...pending.articles].filter((id) => !inFlight.has(`article:${id}`))
    pending.ids.clear()
    pending.articles.clear()
    const keys = [...ids, ...about.map((id) => `article:${id}`)]
    if (keys.length === 0) return
    for (const key of keys) {
      inFlight.add(key)
      overtaken.delete(key)
    }
    try {
      const [found, referrers] = await Promise.all([
        ids.length > 0 ? source.byIds(ids) : [],
        about.length > 0 ? source.aboutArticles(about) : [],
      ])
      const byId = new Map([...found, ...referrers].map((document) => [document._id, document]))
      const read = [...ids, ...referrers.map(({_id}) => _id)]
      const changed = read.filter((id) => !overtaken.has(id) && store(id, byId.get(id)))
      for (const id of about) {
        if (!articles.has(id)) changed.push(`article:${id}`)
        articles.add(id)
      }
      for (const key of keys) inFlight.delete(key)
      if (changed.length > 0) changes.next(new Set(changed))
    } catch (error) {
      for (const key of keys) inFlight.delete(key)
      for (const id of ids) failed.ids.add(id)
      for (const id of about) failed.articles.add(id)
      failures.next(error)
    }
  }

  function want(wanted: Wanted): void {
    for (const id of wanted.ids) pending.ids.add(id)
    for (const id of wanted.articles) pending.articles.add(id)
    if (isScheduled) return
    isScheduled = true
    schedule(() => void flush())
  }

  return {
    get: (rawId) => documents.get(rawId),
    isKnown: (rawId) => documents.has(rawId),
    knowsAbout: (articleId) => articles.has(articleId),
    versions: (id) => ({draft: documents.get(draftIdOf(id)), published: documents.get(id)}),
    referrers: (id) =>
      [...referring.values()].filter((one) => refersTo(one, id)).map(({_id}) => _id),
    staff: () => [...referring.values()].filter(({_type}) => _type === 'staff'),
    want,
    put(rawId, document) {
      const isWanted = documents.has(rawId) || inFlight.has(rawId)
      if (!isWanted && !(document && referrerTypes.has(document._type))) return
      overtaken.add(rawId)
      if (store(rawId, document)) changes.next(new Set([rawId]))
    },
    refresh() {
      want({
        ids: new Set([...documents.keys(), ...failed.ids]),
        articles: new Set([...articles, ...failed.articles]),
      })
      failed.ids.clear()
      failed.articles.clear()
    },
    changes,
    failures,
  }
}

function refersTo(document: StoredDocument, id: string): boolean {
  const {article, contributor} = document as StoredDocument & {
    article?: {_ref?: string}
    contributor?: {_ref?: string}
  }
  return article?._ref === id || contributor?._ref === id
}
