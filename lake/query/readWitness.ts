import {AsyncLocalStorage} from 'node:async_hooks'
import {isPrivateDataset} from '../access/permissions.ts'
import type {LakeDocument} from '../types.ts'
import type {Readable} from './grantFilter.ts'

const reading = new AsyncLocalStorage<Set<string>>()

/**
 * Runs `read` and answers, with its result, the ids of the documents that any query within it was
 * given from a dataset of protected identities: who looked at whom is written to the audit log.
 */
export async function withWitness<Result>(
  read: () => Promise<Result>,
): Promise<{result: Result; ids: string[]}> {
  const seen = new Set<string>()
  const result = await reading.run(seen, read)
  return {result, ids: [...seen]}
}

/** Tells the witness of documents that were read for it elsewhere, as in a thread. */
export function tellWitness(ids: readonly string[]): void {
  const seen = reading.getStore()
  for (const id of ids) seen?.add(id)
}

/** `test`, telling the witness of every document that passes it. Costs nothing where there is none. */
export function witnessed(dataset: string, test: Readable): Readable {
  if (test === 'none' || !isPrivateDataset(dataset)) return test
  const seen = reading.getStore()
  if (!seen) return test
  return (document: LakeDocument) => {
    const passes = test === 'all' || test(document)
    if (passes) seen.add(document._id)
    return passes
  }
}
