import type {Effects} from '../store/storedTransaction.ts'
import type {LakeDocument} from '../types.ts'
import {mendozaPatch} from './mendoza.ts'

/**
 * The patches between two revisions of a document. `_rev` is left out, as the Studio takes it off
 * before it applies them and adds the event's `resultRev`.
 */
export function effectsOf(
  before: LakeDocument | undefined,
  after: LakeDocument | undefined,
): Effects {
  const left = withoutRevision(before)
  const right = withoutRevision(after)
  return {apply: mendozaPatch(left, right), revert: mendozaPatch(right, left)}
}

function withoutRevision(document: LakeDocument | undefined): Record<string, unknown> | null {
  if (!document) return null
  const {_rev, ...fields} = document
  return fields
}
