import {type AssignInput, assign, assignRefusal} from '../../workflow/index.ts'
import {type Operation, refusedBy} from './operation.ts'
import {writeReview} from './writeReview.ts'

/** Who works on the story in a role; nobody where `user` is missing. */
export const takeRole: Operation<AssignInput> = {
  disabled: ({dossier, actor}, {user}) =>
    refusedBy(assignRefusal(dossier, actor, user === undefined ? [] : [user])),
  async execute(context, input) {
    const {dossier, actor, newStamp} = context
    await writeReview(context, assign(dossier, actor, input, newStamp()))
  },
}
