import type {Blocker} from '../types.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'

/** Types that imports and merges keep their memory in, by what wrote them. */
const working = new Map([
  ['importRecord', 'an import'],
  ['mergeRecord', 'a merge'],
])

/** What imports and merges remember stays a draft: a merge record holds a document that went, whole. */
export function recordsStayDrafts({changes}: Committed): Blocker[] {
  return changes.flatMap(({id, after}) => {
    const writer = working.get(after?._type ?? '')
    if (!writer) return []
    const message = `${id} is what ${writer} remembers and is not for readers. Leave it as a draft.`
    return [policyBlocker('recordPublished', id, message)]
  })
}
