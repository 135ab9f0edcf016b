import {
  askQuery,
  assign,
  override,
  resolveQuery,
  reviewMutations,
  signOff,
  transition,
  type Actor,
  type Dossier,
  type ReviewChange,
  type Stamp,
} from '../../workflow/index.ts'
import {sampleUsers} from '../newsroom/sampleUsers.ts'
import type {DeskEvent} from './deskEvent.ts'
import {signaturesOf} from './signatures.ts'
import type {Documents, StepRequest} from './step.ts'
import {reviewOf, workingDossier} from './workingState.ts'

type ReviewEvent = Extract<
  DeskEvent,
  {does: 'move' | 'sign' | 'ask' | 'answer' | 'override' | 'assign'}
>

const minutesPerItem = 2

/** A step of the review as the workflow makes it, on the documents as they are. */
export function reviewRequest(
  event: ReviewEvent,
  articleId: string,
  stamp: Stamp,
  documents: Documents,
): StepRequest {
  const dossier = workingDossier(articleId, documents)
  const review = reviewOf(dossier)
  const changes = changesOf(event, dossier, actorFor(event.as), stamp)
  return {mutations: changes.flatMap((change) => reviewMutations(articleId, change, review))}
}

/** A member of the staff as the workflow knows them. */
export function actorFor(userId: string): Actor {
  const user = sampleUsers.find(({id}) => id === userId)
  if (!user) throw new Error(`${userId} is nobody of the sample staff.`)
  return {id: user.id, name: user.name, roles: user.roles}
}

function changesOf(
  event: ReviewEvent,
  dossier: Dossier,
  actor: Actor,
  stamp: Stamp,
): ReviewChange[] {
  switch (event.does) {
    case 'move': {
      const reason = event.reason === undefined ? {} : {reason: event.reason}
      return [transition(dossier, actor, {name: event.step, ...reason}, stamp)]
    }
    case 'sign': {
      const signatures = signaturesOf(dossier, event.items)
      return signatures.map((signature, index) =>
        signOff(dossier, actor, signature, earlier(stamp, signatures.length - 1 - index)),
      )
    }
    case 'ask': {
      const about = event.item === undefined ? {} : {item: event.item}
      return [
        askQuery(dossier, actor, {question: event.question, ...about}, {...stamp, key: event.key}),
      ]
    }
    case 'answer':
      return [resolveQuery(dossier, actor, event, stamp)]
    case 'override':
      return [override(dossier, actor, event, stamp)]
    case 'assign': {
      const {role, user} = event
      const {name} = actorFor(user)
      return [assign(dossier, actor, {role, user, ...(name === undefined ? {} : {name})}, stamp)]
    }
  }
}

/** One item is signed after the other, the last one at the time of the step. */
function earlier({at, key}: Stamp, places: number): Stamp {
  const time = Date.parse(at) - places * minutesPerItem * 60_000
  return {at: new Date(time).toISOString(), key: `${key}-${places}`}
}
