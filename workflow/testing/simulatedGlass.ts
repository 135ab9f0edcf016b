import {breakGlass} from '../review/breakGlass.ts'
import {checkAfter, openAfterChecks} from '../review/checkAfter.ts'
import type {Actor} from '../types.ts'
import type {MemoryLake} from './memoryLake.ts'
import {storyIds} from './simulatedEdits.ts'
import {attempt} from './simulatedReview.ts'

/** Breaks the glass over a story and publishes it with all that belongs to it. */
export function breakAndPublish(
  lake: MemoryLake,
  articleId: string,
  actor: Actor,
  stamp: {at: string; key: string},
): void {
  const dossier = lake.working(articleId)
  const change = attempt(() => breakGlass(dossier, actor, {reason: 'The dam is failing'}, stamp))
  if (!change || lake.review(actor, articleId, change).length > 0) return
  lake.publish(actor, storyIds(dossier))
}

/** Closes the checks that broken glass left. */
export function closeChecks(
  lake: MemoryLake,
  articleId: string,
  actor: Actor,
  stamp: {at: string; key: string},
): void {
  for (const {_key} of openAfterChecks(lake.working(articleId))) {
    const change = attempt(() =>
      checkAfter(lake.working(articleId), actor, {glass: _key, note: 'As it was'}, stamp),
    )
    if (change) lake.review(actor, articleId, change)
  }
}
