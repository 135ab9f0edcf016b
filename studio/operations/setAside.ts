import {type OverrideInput, override, overrideRefusal} from '../../workflow/index.ts'
import {type Operation, refusedBy} from './operation.ts'
import {writeReview} from './writeReview.ts'

/** An editor's decision to print an item although its check did not confirm it. */
export const setAside: Operation<OverrideInput> = {
  disabled: ({dossier, actor}, input) => refusedBy(overrideRefusal(dossier, actor, input)),
  async execute(context, input) {
    const {dossier, actor, newStamp} = context
    await writeReview(context, override(dossier, actor, input, newStamp()))
  },
}
