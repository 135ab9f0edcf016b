import {useMemo} from 'react'
import {type Observable, auditTime, combineLatest, map, of, startWith, switchMap} from 'rxjs'
import type {Dossier} from '../../workflow/index.ts'
import type {Newsroom} from '../dossier/newsroom.ts'
import {useNewsroom} from '../dossier/useDossier.ts'
import {useObserved} from '../dossier/useObserved.ts'
import type {DossierState} from '../dossier/watchDossier.ts'
import {type ArticleScope, watchArticleIds} from './articleIds.ts'

export type ArticlesState =
  | {status: 'loading'}
  | {status: 'failed'; error: unknown}
  | {status: 'ready'; dossiers: Dossier[]; isComplete: boolean}

const loading: ArticlesState = {status: 'loading'}
const loadingDossier: DossierState = {status: 'loading'}
const joinMilliseconds = 20

/** The dossiers of the articles in a scope, live, newest change first. */
export function useArticles(scope: ArticleScope): ArticlesState {
  const newsroom = useNewsroom()
  const key = JSON.stringify(scope)
  const articles = useMemo(
    () => watchArticles(newsroom, JSON.parse(key) as ArticleScope),
    [newsroom, key],
  )
  return useObserved(articles, loading)
}

function watchArticles(newsroom: Newsroom, scope: ArticleScope): Observable<ArticlesState> {
  return watchArticleIds(newsroom.client, newsroom.events, scope).pipe(
    switchMap(({ids, error}): Observable<ArticlesState> => {
      if (error !== undefined) return of({status: 'failed', error})
      if (ids.length === 0) return of({status: 'ready', dossiers: [], isComplete: true})
      const states = ids.map((id) => newsroom.dossier(id).pipe(startWith(loadingDossier)))
      return combineLatest(states).pipe(auditTime(joinMilliseconds), map(joined))
    }),
  )
}

function joined(states: readonly DossierState[]): ArticlesState {
  const failed = states.find((state) => state.status === 'failed')
  if (failed) return failed
  const dossiers = states.flatMap((state) => (state.status === 'ready' ? [state.dossier] : []))
  const isComplete = states.every(({status}) => status !== 'loading')
  return dossiers.length === 0 && !isComplete ? loading : {status: 'ready', dossiers, isComplete}
}
