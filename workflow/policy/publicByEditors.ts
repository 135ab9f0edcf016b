import {holdsOneOf, roleList} from '../actors.ts'
import type {Blocker, Role} from '../types.ts'
import {isBadNews} from './badNews.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'

const editors: readonly Role[] = ['editor', 'administrator']

/** Who may write what readers see, by type. Bad news may come from anybody of the house. */
const publishers = new Map<string, readonly Role[]>([
  ['article', editors],
  ['quote', editors],
  ['claim', editors],
  ['interviewee', editors],
  ['source', editors],
  ['contributor', editors],
  ['section', editors],
  ['correction', ['editor', 'standards', 'administrator']],
])

/** Published documents are written by those who publish. */
export function publicByEditors({changes, actor}: Committed): Blocker[] {
  return changes.flatMap((change) => {
    if (isBadNews(change) && actor.roles.length > 0) return []
    const types = [change.before?._type, change.after?._type]
    return types.flatMap((type) => {
      const roles = publishers.get(type ?? '')
      if (!roles || holdsOneOf(actor, roles)) return []
      const message = `Changing the published ${type} ${change.id} takes the role ${roleList(roles)}. Change its draft and ask somebody who has it to publish.`
      return [policyBlocker('publisherRole', change.id, message)]
    })
  })
}
