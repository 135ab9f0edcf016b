import {
  type Observable,
  defer,
  distinctUntilChanged,
  filter,
  map,
  merge,
  scan,
  startWith,
} from 'rxjs'
import type {Dossier} from '../../workflow/index.ts'
import type {DocumentPool} from './documentPool.ts'
import {readDossier} from './readDossier.ts'

export type DossierState =
  | {status: 'loading'}
  | {status: 'missing'}
  | {status: 'failed'; error: unknown}
  | {status: 'ready'; dossier: Dossier}

const loading: DossierState = {status: 'loading'}

/** The dossier of an article, now and after every change of a document in it. */
export function watchDossier(articleId: string, pool: DocumentPool): Observable<DossierState> {
  return defer(() => {
    let touched: ReadonlySet<string> = new Set()

    function read(): DossierState {
      const reading = readDossier(articleId, pool)
      touched = reading.touched
      const {ids, articles} = reading.wanted
      if (ids.size > 0 || articles.size > 0) {
        pool.want(reading.wanted)
        return loading
      }
      return reading.dossier ? {status: 'ready', dossier: reading.dossier} : {status: 'missing'}
    }

    const concerns = (changed: ReadonlySet<string>): boolean =>
      [...changed].some(
        (key) => touched.has(key) || isReferrer(pool.get(key)?._type) || key.startsWith('article:'),
      )

    const readings = pool.changes.pipe(filter(concerns), startWith(undefined), map(read))
    const failures = pool.failures.pipe(map((error): DossierState => ({status: 'failed', error})))
    return merge(readings, failures).pipe(scan(keepShowing), distinctUntilChanged())
  })
}

/** A dossier stays on screen while more of it is fetched, and while a request fails. */
function keepShowing(before: DossierState, next: DossierState): DossierState {
  const isInterim = next.status === 'loading' || next.status === 'failed'
  return before.status === 'ready' && isInterim ? before : next
}

const isReferrer = (type: string | undefined): boolean =>
  type === 'correction' || type === 'receipt' || type === 'staff'
