import {
  type Blocker,
  type CheckItem,
  type Dossier,
  type Stage,
  assess,
  blockersOf,
  fallClause,
  isSettled,
  openAfterChecks,
  remainingWithGlass,
  sentence,
} from '../../workflow/index.ts'

/** What every screen derives from a dossier. */
export interface Overview {
  stage: Stage
  items: CheckItem[]
  settled: number
  /** Items whose sign-off no longer holds. */
  recheck: number
  /** Publications past the gate that nobody has checked since. */
  afterChecks: number
  /** Why items were re-opened, where it was by bad news: one sentence each. */
  falls: string[]
  /** What even broken glass would leave in the way. */
  unbreakable: Blocker[]
  /** What the gate refuses, and what only the Studio sees. */
  blockers: Blocker[]
}

const remembered = new WeakMap<Dossier, Overview>()

/** Computed once per dossier, however many badges, lists and panes ask. */
export function overviewOf(dossier: Dossier): Overview {
  const known = remembered.get(dossier)
  if (known) return known
  const assessment = assess(dossier)
  const {items, stage} = assessment
  const blockers = blockersOf(assessment)
  const fallen = items.flatMap((item) => item.fallen).map(fallClause)
  const overview: Overview = {
    stage,
    items,
    settled: items.filter(isSettled).length,
    recheck: items.filter(({state}) => state === 'needsRecheck').length,
    afterChecks: openAfterChecks(dossier).length,
    falls: [...new Set(fallen)].map(sentence),
    blockers,
    unbreakable: remainingWithGlass(assessment, blockers),
  }
  remembered.set(dossier, overview)
  return overview
}
