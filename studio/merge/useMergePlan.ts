import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import {mergeParams, mergeQuery} from '../../workflow/merge/mergeQuery.ts'
import {type MergePlan, MergeRefusal, type WholeDocument} from '../../workflow/merge/mergeTypes.ts'
import {planMerge} from '../../workflow/merge/planMerge.ts'
import {apiVersion} from '../dossier/apiVersion.ts'
import {refusalOf} from '../operations/refusal.ts'

interface Read {
  /** Of which two. */
  pair: string
  documents: WholeDocument[]
  at: string
  failure?: string | undefined
}

interface Planned {
  plan?: MergePlan
  refusal?: string | undefined
}

/** What making one of two would do, as the command plans it; or why it can't be done. */
export function useMergePlan(keep: string, lose: string, taken: readonly string[]) {
  const client = useClient({apiVersion})
  const [latest, setLatest] = useState<Read>()
  const pair = `${keep} ${lose}`
  const read = latest?.pair === pair ? latest : undefined

  useEffect(() => {
    let isCurrent = true
    client.fetch<WholeDocument[]>(mergeQuery, mergeParams(keep, lose), {perspective: 'raw'}).then(
      (documents) => isCurrent && setLatest({pair, documents, at: new Date().toISOString()}),
      (error: unknown) =>
        isCurrent && setLatest({pair, documents: [], at: '', failure: refusalOf(error).detail}),
    )
    return () => {
      isCurrent = false
    }
  }, [client, keep, lose, pair])

  const planned = useMemo(
    () => (read ? planOf(read, keep, lose, taken) : {}),
    [read, keep, lose, taken],
  )
  return {
    ...planned,
    documents: read?.documents ?? [],
    write: async (mutations: MergePlan['mutations']) => {
      await client.mutate(mutations, {visibility: 'sync', returnDocuments: false})
    },
  }
}

function planOf(
  {documents, at, failure}: Read,
  keep: string,
  lose: string,
  taken: readonly string[],
): Planned {
  if (failure !== undefined) return {refusal: failure}
  try {
    return {plan: planMerge({keep, lose, at, taken}, documents)}
  } catch (error) {
    if (error instanceof MergeRefusal) return {refusal: error.message}
    throw error
  }
}
