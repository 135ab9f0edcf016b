import type {HistoryReader} from '../store/historyReader.ts'
import type {LakeDocument} from '../types.ts'
import {reverted} from './wholeSteps.ts'

/** A document that is not there now, as it was before it was deleted. */
export function lastRevision(
  {changesOf}: Pick<HistoryReader, 'changesOf'>,
  dataset: string,
  id: string,
): LakeDocument | undefined {
  for (const step of changesOf(dataset, id)) return reverted(undefined, step)
  return undefined
}
