import {isOfType} from '../dossier/documentTypes.ts'
import {staffIdOf} from '../dossier/buildDossier.ts'
import type {Blocker} from '../types.ts'
import {clockTolerance} from './clock.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'
import type {ReviewGrowth} from './reviewGrows.ts'

interface Signature {
  by: string
  name: string | undefined
  at: string
}

/** Every new entry is in the name of whoever writes it, and not dated in the future. */
export function entriesSigned(
  reviewId: string,
  growth: ReviewGrowth,
  {view, actor, published}: Committed,
): Blocker[] {
  const {signOffs, overrides, queries, log, resolved} = growth
  const entries: Signature[] = [
    ...[...signOffs, ...overrides, ...queries, ...log].map(({by, byName, at}) => ({
      by,
      name: byName,
      at,
    })),
    ...[...resolved, ...queries.filter((query) => query.resolvedAt)].map((query) => ({
      by: query.resolvedBy ?? '',
      name: query.resolvedByName,
      at: query.resolvedAt ?? '',
    })),
  ]
  const staff = published.get(staffIdOf(view.identity.id))
  const names = [view.identity.name, isOfType('staff', staff) ? staff.name : undefined].filter(
    (name) => name !== undefined,
  )
  const latest = Date.parse(view.timestamp) + clockTolerance
  return entries.flatMap((entry) => {
    if (entry.by !== actor.id || !isOwnName(entry.name, names)) {
      const message = `An entry in the name of ${entry.name ?? entry.by} was written by ${actor.name ?? actor.id}. Everybody signs for themselves.`
      return [policyBlocker('reviewForged', reviewId, message)]
    }
    if (Date.parse(entry.at) <= latest) return []
    const message = `An entry is dated “${entry.at}”, which is no time up to now. Set the clock of this computer right.`
    return [policyBlocker('reviewForged', reviewId, message)]
  })
}

function isOwnName(name: string | undefined, names: readonly string[]): boolean {
  return name === undefined || names.length === 0 || names.includes(name)
}
