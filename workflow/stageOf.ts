import {stages} from './stages.ts'
import type {Stage} from './types.ts'

/** What the effective stage is derived from. */
export interface StageFacts {
  stored: Stage | undefined
  /** The newest receipt says that it is published. */
  published: boolean
  /** A quote or claim is not settled, or a query is open. */
  checksOpen: boolean
  /** Headline, standfirst or a caption is not settled. */
  displayOpen: boolean
  awaitsStandards: boolean
}

/**
 * The stage an article is really in. What was published stays published or retracted. A stored
 * stage behind fact-check holds only while what it stands on holds: an open quote, claim or query
 * takes it back to fact-check, an open headline or caption to copy-edit, a missing approval to
 * standards. `published` without a receipt is worth `ready`.
 */
export function stageOf(facts: StageFacts): Stage {
  const stored = facts.stored && Object.hasOwn(stages, facts.stored) ? facts.stored : 'reporting'
  if (facts.published) return stored === 'retracted' ? 'retracted' : 'published'
  if (
    stored !== 'copyEdit' &&
    stored !== 'standards' &&
    stored !== 'ready' &&
    stored !== 'published'
  )
    return stored
  if (facts.checksOpen) return 'factCheck'
  if (facts.displayOpen || stored === 'copyEdit') return 'copyEdit'
  if (facts.awaitsStandards || stored === 'standards') return 'standards'
  return 'ready'
}
