import {useMemo} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from './apiVersion.ts'
import {type Newsroom, newsroomOf} from './newsroom.ts'
import {useObserved} from './useObserved.ts'
import type {DossierState} from './watchDossier.ts'

const loading: DossierState = {status: 'loading'}

export function useNewsroom(): Newsroom {
  return newsroomOf(useClient({apiVersion}))
}

/** The dossier of an article by its published id, live. */
export function useDossier(articleId: string): DossierState {
  const newsroom = useNewsroom()
  const dossier = useMemo(() => newsroom.dossier(articleId), [newsroom, articleId])
  return useObserved(dossier, loading)
}
