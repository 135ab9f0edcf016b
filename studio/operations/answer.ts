import {resolveQuery} from '../../workflow/index.ts'
import type {Operation} from './operation.ts'
import {writeReview} from './writeReview.ts'

/** The answer to an open query. */
export const answer: Operation<{query: string; resolution: string}> = {
  disabled: () => false,
  async execute(context, input) {
    const {dossier, actor, newStamp} = context
    await writeReview(context, resolveQuery(dossier, actor, input, newStamp()))
  },
}
