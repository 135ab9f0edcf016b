import type {Store} from '../store/openStore.ts'
import type {Identity} from '../types.ts'
import {evaluateGroq} from './evaluateGroq.ts'
import type {FetchRequest} from './fetchRequest.ts'
import {inPerspective, readPerspective} from './perspective.ts'
import {visibleTo} from './visibility.ts'

/** Makes the function that answers queries over what an identity may see. */
export function createFetcher(store: Store, now: () => Date) {
  return async (
    dataset: string,
    {query, params = {}, perspective, apiVersion = 'vX'}: FetchRequest,
    identity: Identity | undefined,
  ): Promise<unknown> => {
    const visible = visibleTo(store.documents(dataset), dataset, identity)
    const source = inPerspective(visible, readPerspective(perspective, apiVersion))
    return evaluateGroq({query, params, source, dataset, identity, now: now()})
  }
}
