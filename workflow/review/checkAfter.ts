import {holdsOneOf, personOf} from '../actors.ts'
import {assess} from '../assessment.ts'
import {itemsChecked} from '../gate/itemsChecked.ts'
import {queriesResolved} from '../gate/queriesResolved.ts'
import {list} from '../list.ts'
import {refusal, refuseIfAny} from '../refusals.ts'
import type {Actor, Blocker, BreakGlass, Dossier, ReviewChange} from '../types.ts'
import {outsiderRefusal} from './signOff.ts'
import {logKey, signature, type Stamp} from './stamp.ts'

/** The check that broken glass left behind: of which publication, and what was found. */
export interface CheckAfterInput {
  /** `_key` of the entry. */
  glass: string
  note: string
}

/** What the log records of it. */
export const checkedAfter = 'Checked after publication'

/** Publications past the gate that nobody has checked since. */
export function openAfterChecks({review}: Pick<Dossier, 'review'>): BreakGlass[] {
  return list(review?.breakGlass).filter(({receipt, check}) => receipt && !check)
}

/** Closes an after-check: all is signed now, and somebody else says so. Throws `WorkflowError`. */
export function checkAfter(
  dossier: Dossier,
  actor: Actor,
  input: CheckAfterInput,
  stamp: Stamp,
): ReviewChange {
  refuseIfAny(checkAfterRefusal(dossier, actor, input))
  const note = input.note.trim()
  const check = {...signature(actor, stamp), note}
  return {
    check: [{_key: input.glass, check}],
    append: {
      log: [{_key: logKey(stamp), ...signature(actor, stamp), what: checkedAfter, why: note}],
    },
  }
}

/** What speaks against closing it: by whom, and what is still open. */
export function checkAfterRefusal(
  dossier: Dossier,
  actor: Actor,
  {glass, note}: CheckAfterInput,
): Blocker[] {
  const {_id} = dossier.article
  const say = (code: Parameters<typeof refusal>[0], message: string) => refusal(code, _id, message)
  const entry = openAfterChecks(dossier).find(({_key}) => _key === glass)
  if (!entry) return [say('unknownGlass', 'There is no such check to be done. Reload.')]
  const isBreaker = personOf(dossier, entry.by) === personOf(dossier, actor.id)
  const assessment = assess(dossier)
  return [
    ...(holdsOneOf(actor, ['factChecker', 'standards'])
      ? []
      : [say('roleMissing', 'The check after takes the role fact-checker or standards.')]),
    ...outsiderRefusal(dossier, actor, _id, 'the story'),
    ...(isBreaker
      ? [say('ownStory', 'Whoever broke the glass does not check it. Ask somebody else.')]
      : []),
    ...(note.trim() ? [] : [say('noteMissing', 'Say in a note what was checked and found.')]),
    ...itemsChecked(assessment),
    ...queriesResolved(assessment),
  ]
}
