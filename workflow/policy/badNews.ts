import {isOfType} from '../dossier/documentTypes.ts'
import type {CommittedChange} from '../types.ts'
import {changedFields} from './sameValue.ts'

/**
 * A change of a published document that records nothing but bad news: a source retracted or
 * disputed, its address dead or its captured copy changed, a consent withdrawn. It is always let through; hiding it would be worse than a published
 * article that no longer passes.
 */
export function isBadNews({before, after}: CommittedChange): boolean {
  if (!before || before._type !== after?._type) return false
  const [field, ...more] = changedFields(before, after)
  if (more.length > 0) return false
  if (isOfType('source', after) && field === 'status') {
    return after.status?.state === 'retracted' || after.status?.state === 'disputed'
  }
  if (isOfType('source', after) && field === 'condition') {
    return after.condition?.link === 'dead' || after.condition?.file === 'changed'
  }
  return isOfType('interviewee', after) && field === 'consent' && Boolean(after.consent?.withdrawn)
}
