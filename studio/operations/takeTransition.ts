import {type TransitionInput, availableTransitions, transition} from '../../workflow/index.ts'
import {type Operation, refusedBy} from './operation.ts'
import {writeReview} from './writeReview.ts'

/** Moves the article along the workflow's table. */
export const takeTransition: Operation<TransitionInput> = {
  disabled({dossier, actor}, {name}) {
    const found = availableTransitions(dossier, actor).find((one) => one.transition.name === name)
    return found ? refusedBy(found.refusal) : false
  },
  async execute(context, input) {
    const {dossier, actor, newStamp} = context
    await writeReview(context, transition(dossier, actor, input, newStamp()))
  },
}
