import {AsyncLocalStorage} from 'node:async_hooks'
import {isPrivateDataset} from '../access/permissions.ts'
import type {LakeDocument} from '../types.ts'
import type {Readable} from './grantFilter.ts'

const reading = new AsyncLocalStorage<(id: string) => void>()

/**
 * Runs `read` and answers, with its result, the ids of the documents that any query within it was
 * given from a dataset of protected identities: who looked at whom is written to the audit log.
 * `later` is told of what a stream that began in it is given when the result is there already.
 */
export async function withWitness<Result>(
  read: () => Promise<Result>,
  later: (id: string) => void = () => undefined,
): Promise<{result: Result; ids: string[]}> {
  const seen = new Set<string>()
  let told = (id: string): void => void seen.add(id)
  const result = await reading.run((id) => told(id), read)
  told = later
  return {result, ids: [...seen]}
}

/** Tells the witness of documents that were read for it elsewhere, as in a thread. */
export function tellWitness(ids: readonly string[]): void {
  const tell = reading.getStore()
  if (tell) for (const id of ids) tell(id)
}

/** `test`, telling the witness of every document that passes it. Costs nothing where there is none. */
export function witnessed(dataset: string, test: Readable): Readable {
  if (test === 'none' || !isPrivateDataset(dataset)) return test
  const tell = reading.getStore()
  if (!tell) return test
  return (document: LakeDocument) => {
    const passes = test === 'all' || test(document)
    if (passes) tell(document._id)
    return passes
  }
}
