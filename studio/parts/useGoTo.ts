import {useMemo} from 'react'
import {useRouter} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'
import {type Blocker, type ItemKey, draftIdOf} from '../../workflow/index.ts'
import {useNewsroom} from '../dossier/useDossier.ts'
import {checksView} from '../views.ts'

interface Place {
  label: string
  go: () => void
}

export interface GoTo {
  /** Where a blocker is put right; `undefined` where there is nothing to open. */
  placeOf(blocker: Blocker): Place | undefined
  /** An item in the checks of this article. */
  item(key: ItemKey): void
  /** A field of this article in its form. */
  field(path: string): void
  document(id: string, type: string): void
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
      document: (id, type) => router.navigateIntent('edit', {id, type}),
    }
    const typeOf = (id: string): string | undefined =>
      (pool.get(draftIdOf(id)) ?? pool.get(id))?._type

    function placeOf({item, documentId, path, code}: Blocker): Place | undefined {
      if (documentId === articleId) {
        if (code === 'notReady' || !(item ?? path)) return undefined
        if (item) return {label: 'Go to check', go: () => goTo.item(item)}
        return {label: 'Go to field', go: () => goTo.field(path ?? '')}
      }
      if (item && typeOf(documentId) !== undefined) {
        return {label: 'Go to check', go: () => goTo.item(item)}
      }
      const type = typeOf(documentId)
      if (!type) return undefined
      return {label: `Open ${type}`, go: () => goTo.document(documentId, type)}
    }
    return {...goTo, placeOf}
  }, [articleId, params, pool, router, setParams])
}
