import {type SignOffInput, signOff, signOffRefusal} from '../../workflow/index.ts'
import {type Operation, refusedBy} from './operation.ts'
import {writeReview} from './writeReview.ts'

/** Signs an item as it is now: confirmed, cannot confirm, or disputed. */
export const decide: Operation<SignOffInput> = {
  disabled: ({dossier, actor}, input) => refusedBy(signOffRefusal(dossier, actor, input)),
  async execute(context, input) {
    const {dossier, actor, newStamp} = context
    await writeReview(context, signOff(dossier, actor, input, newStamp()))
  },
}
