import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import {mergeParams, mergeQuery} from '../../workflow/merge/mergeQuery.ts'
import {type MergePlan, MergeRefusal, type WholeDocument} from '../../workflow/merge/mergeTypes.ts'
import {planMerge} from '../../workflow/merge/planMerge.ts'
import {apiVersion} from '../dossier/apiVersion.ts'
import {refusalOf} from '../operations/refusal.ts'

interface Read {
  documents: WholeDocument[]
  at: string
}

/** What making one of two would do, as the command plans it; or why it can't be done. */
export function useMergePlan(keep: string, lose: string, taken: readonly string[]) {
  const client = useClient({apiVersion})
  const [read, setRead] = useState<Read>()
  const [failure, setFailure] = useState<string>()

  useEffect(() => {
    let isCurrent = true
    setRead(undefined)
    setFailure(undefined)
    client.fetch<WholeDocument[]>(mergeQuery, mergeParams(keep, lose), {perspective: 'raw'}).then(
      (documents) => isCurrent && setRead({documents, at: new Date().toISOString()}),
      (error: unknown) => isCurrent && setFailure(refusalOf(error).detail),
    )
    return () => {
      isCurrent = false
    }
  }, [client, keep, lose])

  const planned = useMemo<{plan?: MergePlan; refusal?: string}>(
    () => (read ? planOf(read, keep, lose, taken) : {}),
    [read, keep, lose, taken],
  )
  return {
    documents: read?.documents ?? [],
    plan: planned.plan,
    refusal: failure ?? planned.refusal,
    write: async (mutations: MergePlan['mutations']) => {
      await client.mutate(mutations, {visibility: 'sync', returnDocuments: false})
    },
  }
}

function planOf(
  {documents, at}: Read,
  keep: string,
  lose: string,
  taken: readonly string[],
): {plan?: MergePlan; refusal?: string} {
  try {
    return {plan: planMerge({keep, lose, at, taken}, documents)}
  } catch (error) {
    if (error instanceof MergeRefusal) return {refusal: error.message}
    throw error
  }
}
