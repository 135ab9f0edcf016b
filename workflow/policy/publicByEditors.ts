import {holdsOneOf, roleList} from '../actors.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import type {Blocker, CommittedChange, Role, StoredDocument} from '../types.ts'
import {isBadNews} from './badNews.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'

const editors: readonly Role[] = ['editor', 'administrator']
const notices: readonly Role[] = ['editor', 'standards', 'administrator']

/** Who may write what readers see, by type. Bad news may come from anybody of the house. */
const publishers = new Map<string, readonly Role[]>([
  ['article', editors],
  ['quote', editors],
  ['claim', editors],
  ['interviewee', editors],
  ['source', editors],
  ['contributor', editors],
  ['section', editors],
  ['correction', notices],
])

/** Kinds of notice that are the standards desk's. */
const standardsKinds = new Set<unknown>(['clarification', 'retraction'])

/**
 * Published documents are written by those who publish. Clarifications and retractions are issued by
 * standards, who then may publish the changed article with them, in one step.
 */
export function publicByEditors(commit: Committed): Blocker[] {
  const {changes, actor} = commit
  const withNotice = actor.roles.includes('standards') && changes.some(issuesStandardsNotice)
  return changes.flatMap((change) => {
    if (isBadNews(change) && actor.roles.length > 0) return []
    const isPublishedAgain = change.after?._type !== 'article' || change.before !== undefined
    if (withNotice && isPublishedAgain && publishers.has(change.after?._type ?? '')) return []
    const types = new Set([change.before?._type, change.after?._type])
    return [...[...types].flatMap((type) => publisherRole(change, type, commit)), ...forStandards()]

    function forStandards(): Blocker[] {
      if (![change.before, change.after].some(isStandardsNotice)) return []
      if (actor.roles.includes('standards')) return []
      const message =
        'Clarifications and retractions are issued by standards. Leave it as a draft and ask somebody of that desk.'
      return [policyBlocker('standardsNotice', change.id, message)]
    }
  })
}

function publisherRole(
  {id}: CommittedChange,
  type: string | undefined,
  {actor}: Committed,
): Blocker[] {
  const roles = publishers.get(type ?? '')
  if (!roles || holdsOneOf(actor, roles)) return []
  const message = `Changing the published ${type} ${id} takes the role ${roleList(roles)}. Change its draft and ask somebody who has it to publish.`
  return [policyBlocker('publisherRole', id, message)]
}

const isStandardsNotice = (document: StoredDocument | undefined): boolean =>
  isOfType('correction', document) && standardsKinds.has(document.kind)

const issuesStandardsNotice = ({before, after}: CommittedChange): boolean =>
  !before && isStandardsNotice(after)
