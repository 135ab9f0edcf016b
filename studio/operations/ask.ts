import {type QueryInput, askQuery} from '../../workflow/index.ts'
import type {Operation} from './operation.ts'
import {writeReview} from './writeReview.ts'

/** A checker's question to the reporter or editor. It is open until somebody answers. */
export const ask: Operation<QueryInput> = {
  disabled: () => false,
  async execute(context, input) {
    const {dossier, actor, newStamp} = context
    await writeReview(context, askQuery(dossier, actor, input, newStamp()))
  },
}
