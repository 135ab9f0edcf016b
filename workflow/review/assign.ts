import {holdsOneOf, roleTitles} from '../actors.ts'
import {list} from '../list.ts'
import {refusal, refuseIfAny} from '../refusals.ts'
import type {Actor, Assignee, Blocker, Dossier, ReviewChange, Role} from '../types.ts'
import {logKey, signature, type Stamp} from './stamp.ts'

/** Who takes a role on this story; `undefined` leaves the role open. */
export interface AssignInput {
  role: Role
  user: string | undefined
  name?: string
}

/** Assigns one person to a role. Throws `WorkflowError` where the actor may not. */
export function assign(
  dossier: Dossier,
  actor: Actor,
  input: AssignInput,
  stamp: Stamp,
): ReviewChange {
  refuseIfAny(assignRefusal(dossier, actor, input.user === undefined ? [] : [input.user]))
  const others = list(dossier.review?.assignees).filter((one) => one.role !== input.role)
  const name = input.name === undefined ? {} : {name: input.name}
  const added: Assignee[] =
    input.user === undefined ? [] : [{_key: stamp.key, role: input.role, user: input.user, ...name}]
  const who = input.user === undefined ? 'nobody' : (input.name ?? input.user)
  const what = `Assigned ${who} as ${roleTitles[input.role]}`
  return {
    set: {assignees: [...others, ...added]},
    append: {log: [{_key: logKey(stamp), ...signature(actor, stamp), what}]},
  }
}

/** Editors, standards and administrators assign anybody; everybody of the house themselves. */
export function assignRefusal(dossier: Dossier, actor: Actor, users: readonly string[]): Blocker[] {
  if (holdsOneOf(actor, ['editor', 'standards', 'administrator'])) return []
  const onlySelf = users.length > 0 && users.every((user) => user === actor.id)
  if (onlySelf && actor.roles.length > 0) return []
  const message = 'Assigning others takes the role editor. You can take a role yourself.'
  return [refusal('roleMissing', dossier.article._id, message)]
}
