import {LakeError} from '../types.ts'
import type {CommitPolicy, PolicyItem} from '../types.ts'
import type {Workspace} from './workspace.ts'

const itemsInMessage = 10

/**
 * Runs the policies over the state that the transaction would leave and writes what they add.
 * Throws 403 `commitPolicyError` with the policy's items when one refuses.
 */
export function applyPolicies(workspace: Workspace, policies: readonly CommitPolicy[]): void {
  const {dataset, transactionId, timestamp, identity, source} = workspace
  const changes = workspace.changes().map(({id, before, after}) => ({id, before, after}))
  for (const policy of policies) {
    const outcome = policy({
      dataset,
      transactionId,
      timestamp,
      identity,
      changes,
      get: (id) => source.get(id),
      referencing: (id) => source.idsReferencing(id),
    })
    if ('refuse' in outcome) throw refusal(outcome.refuse.message, outcome.refuse.items)
    for (const document of outcome.write) workspace.put(plain(document))
  }
}

function refusal(message: string, items: PolicyItem[]): LakeError {
  const named = items.slice(0, itemsInMessage).map((item) => `- ${item.message}`)
  const rest = items.length - named.length
  const more = rest > 0 ? [`…and ${rest} more`] : []
  const description = [message, ...named, ...more].join('\n')
  return new LakeError(403, 'commitPolicyError', description, {items})
}

function plain(document: {_id: string; _type: string}): {_id: string; _type: string} {
  return JSON.parse(JSON.stringify(document))
}
