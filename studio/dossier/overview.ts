import {
  type Blocker,
  type CheckItem,
  type Dossier,
  type Stage,
  effectiveStage,
  isSettled,
  itemsOf,
  publishBlockers,
} from '../../workflow/index.ts'

/** What every screen derives from a dossier. */
export interface Overview {
  stage: Stage
  items: CheckItem[]
  settled: number
  /** Items whose sign-off no longer holds. */
  recheck: number
  /** What the gate refuses, and what only the Studio sees. */
  blockers: Blocker[]
}

const remembered = new WeakMap<Dossier, Overview>()

/** Computed once per dossier, however many badges, lists and panes ask. */
export function overviewOf(dossier: Dossier): Overview {
  const known = remembered.get(dossier)
  if (known) return known
  const items = itemsOf(dossier)
  const overview: Overview = {
    stage: effectiveStage(dossier),
    items,
    settled: items.filter(isSettled).length,
    recheck: items.filter(({state}) => state === 'needsRecheck').length,
    blockers: publishBlockers(dossier),
  }
  remembered.set(dossier, overview)
  return overview
}
