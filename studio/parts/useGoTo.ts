import {useMemo} from 'react'
import {useRouter} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'
import {type Blocker, type ItemKey, draftIdOf} from '../../workflow/index.ts'
import {useNewsroom} from '../dossier/useDossier.ts'
import {type BlockerPlace, blockerPlace} from './blockerPlace.ts'
import {checksView} from '../views.ts'

interface Place {
  label: string
  go: () => void
}

export interface GoTo {
  /** Where a blocker is put right; `undefined` where there is nothing to open. */
  placeOf(blocker: Blocker): Place | undefined
  /** An item in the checks of this article, or all of them. */
  item(key: ItemKey | undefined): void
  /** A field of this article in its form. */
  field(path: string): void
  /** Another document, at a field of it. */
  document(id: string, type: string, path?: string): void
}

/** Ways from a screen of an article's pane to an item, a field or another document. */
export function useGoTo(articleId: string): GoTo {
  const {params, setParams} = usePaneRouter()
  const router = useRouter()
  const {pool} = useNewsroom()

  return useMemo(() => {
    const goTo: Omit<GoTo, 'placeOf'> = {
      item: (key) => setParams({...params, view: checksView, item: key, path: undefined}),
      field: (path) => setParams({...params, view: undefined, item: undefined, path}),
      document: (id, type, path) =>
        router.navigateIntent('edit', {id, type, ...(path !== undefined && {path})}),
    }
    const typeOf = (id: string): string | undefined =>
      (pool.get(draftIdOf(id)) ?? pool.get(id))?._type

    function placeOf(blocker: Blocker): Place | undefined {
      const place = blockerPlace(blocker, articleId, typeOf)
      return place && {label: place.label, go: () => goThere(place)}
    }

    function goThere(place: BlockerPlace): void {
      if (place.kind === 'checks') return goTo.item(place.item)
      if (place.kind === 'field') return goTo.field(place.path)
      goTo.document(place.id, place.type, place.path)
    }
    return {...goTo, placeOf}
  }, [articleId, params, pool, router, setParams])
}
