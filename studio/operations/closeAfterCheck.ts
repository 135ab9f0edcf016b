import {type CheckAfterInput, checkAfter, checkAfterRefusal} from '../../workflow/index.ts'
import {type Operation, refusedBy} from './operation.ts'
import {writeReview} from './writeReview.ts'

/** Says that what went out past the gate was checked since, and what was found. */
export const closeAfterCheck: Operation<CheckAfterInput> = {
  disabled: ({dossier, actor}, input) => refusedBy(checkAfterRefusal(dossier, actor, input)),
  async execute(context, input) {
    const {dossier, actor, newStamp} = context
    await writeReview(context, checkAfter(dossier, actor, input, newStamp()))
  },
}
