import type {Blocker} from '../types.ts'
import {clockTolerance, entryTolerance} from './clock.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'
import type {ReviewGrowth} from './reviewGrows.ts'

interface Signature {
  by: string
  name: string | undefined
  at: string
}

/** Every new entry is in the name of whoever writes it, and dated when it is written. */
export function entriesSigned(
  reviewId: string,
  growth: ReviewGrowth,
  {view, actor, staff}: Committed,
): Blocker[] {
  const {signOffs, overrides, queries, breakGlass, log, resolved, checkedAfter} = growth
  const entries: Signature[] = [
    ...[...signOffs, ...overrides, ...queries, ...breakGlass, ...log].map(({by, byName, at}) => ({
      by,
      name: byName,
      at,
    })),
    ...[...resolved, ...queries.filter((query) => query.resolvedAt)].map((query) => ({
      by: query.resolvedBy ?? '',
      name: query.resolvedByName,
      at: query.resolvedAt ?? '',
    })),
    ...checkedAfter.map(({check}) => ({
      by: check?.by ?? '',
      name: check?.byName,
      at: check?.at ?? '',
    })),
  ]
  const names = [view.identity.id, view.identity.name, staff?.name]
  const now = Date.parse(view.timestamp)
  return entries.flatMap((entry) => {
    if (entry.by !== actor.id || (entry.name !== undefined && !names.includes(entry.name))) {
      const message = `An entry in the name of ${entry.name ?? entry.by} was written by ${actor.name ?? actor.id}. Everybody signs for themselves.`
      return [policyBlocker('reviewForged', reviewId, message)]
    }
    const at = Date.parse(entry.at)
    if (at <= now + clockTolerance && at >= now - entryTolerance) return []
    const message = `An entry is dated “${entry.at}”, and the store’s clock says ${view.timestamp}. Set the clock of this computer right and sign again.`
    return [policyBlocker('reviewForged', reviewId, message)]
  })
}
