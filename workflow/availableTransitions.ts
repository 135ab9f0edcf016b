import {holdsOneOf, roleList} from './actors.ts'
import {assess, type Assessment} from './assessment.ts'
import {guards} from './guards.ts'
import {refusal} from './refusals.ts'
import {stages} from './stages.ts'
import {transitions, type Transition} from './transitions.ts'
import type {Actor, Blocker, Dossier, Stage} from './types.ts'

/** A way on from where the article stands. It may be taken when `refusal` is empty. */
export interface AvailableTransition {
  transition: Transition
  to: Stage
  refusal: Blocker[]
}

/** Every transition from the effective stage, with what speaks against this actor taking it. */
export function availableTransitions(dossier: Dossier, actor: Actor): AvailableTransition[] {
  const assessment = assess(dossier)
  return (transitions as readonly Transition[])
    .filter((transition) => transition.from.includes(assessment.stage))
    .map((transition) => ({
      transition,
      to: destinationOf(transition, dossier),
      refusal: transitionRefusal(transition, assessment, actor),
    }))
}

/** Where a transition leads; `resume` leads back to where the article was held. */
export function destinationOf(transition: Transition, dossier: Dossier): Stage {
  if (transition.to !== 'heldFrom') return transition.to
  const {heldFrom} = dossier.review ?? {}
  const possible = heldFrom && Object.hasOwn(stages, heldFrom) && heldFrom !== 'onHold'
  return possible && heldFrom !== 'published' ? heldFrom : 'reporting'
}

/** What speaks against this actor taking a transition from where the article stands. */
export function transitionRefusal(
  transition: Transition,
  assessment: Assessment,
  actor: Actor,
): Blocker[] {
  const {_id} = assessment.dossier.article
  if (!transition.from.includes(assessment.stage)) {
    const from = transition.from.map((stage) => `“${stages[stage].title}”`).join(', ')
    const message = `“${transition.title}” is possible from ${from}; the article stands at “${stages[assessment.stage].title}”.`
    return [refusal('transitionUnavailable', _id, message)]
  }
  const role = holdsOneOf(actor, transition.roles)
    ? []
    : [
        refusal(
          'roleMissing',
          _id,
          `“${transition.title}” takes the role ${roleList(transition.roles)}. Ask somebody who has it.`,
        ),
      ]
  return [...role, ...transition.guards.flatMap((guard) => guards[guard](assessment))]
}
