import {effectsOf} from '../history/effectsOf.ts'
import type {StoredChange} from '../store/storedTransaction.ts'
import {mayRead, type Readable, type Test} from './grantFilter.ts'

/**
 * A change as somebody sees it who may read only some revisions: a document that becomes readable
 * is created, one that stops being so is deleted, and nothing is told of the other side.
 * `undefined` where neither side may be read.
 */
export function visibleChange(change: StoredChange, readable: Readable): StoredChange | undefined {
  if (readable === 'all') return change
  const sees: Test = (document) => mayRead(readable, document)
  const {id} = change
  const before = change.before && sees(change.before) ? change.before : undefined
  const after = change.after && sees(change.after) ? change.after : undefined
  if (before === change.before && after === change.after) return change
  if (!before && !after) return undefined
  const mutations = after ? [{createOrReplace: after}] : [{delete: {id}}]
  return {id, before, after, mutations, effects: effectsOf(before, after)}
}
