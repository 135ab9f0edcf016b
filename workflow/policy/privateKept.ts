import type {Blocker} from '../types.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'

const privateDataset = /-private$/

/** The staff list, which says who is who, is an administrator's. */
export function staffByAdministrator({changes, actor}: Committed): Blocker[] {
  if (actor.roles.includes('administrator')) return []
  return changes
    .filter(({before, after}) => before?._type === 'staff' || after?._type === 'staff')
    .map(({id}) =>
      policyBlocker(
        'staffByAdministrator',
        id,
        'The staff list decides who may sign what. Ask an administrator to change it.',
      ),
    )
}

/** Identities that are not on the record never enter a dataset that readers' programs can ask. */
export function confidentialApart({view}: Committed): Blocker[] {
  if (privateDataset.test(view.dataset)) return []
  return view.changes
    .filter(({after}) => after?._type === 'confidential')
    .map(({id}) =>
      policyBlocker(
        'confidentialMisplaced',
        id,
        `Confidential identities belong into the dataset ${view.dataset}-private. Write it there.`,
      ),
    )
}
