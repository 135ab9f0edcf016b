import {assess} from '../assessment.ts'
import {glassFingerprint} from '../gate/glass.ts'
import {blockersOf} from '../gate/publishBlockers.ts'
import {applyReviewChange} from '../review/applyReviewChange.ts'
import {breakGlassRefusal} from '../review/breakGlass.ts'
import {checkAfterRefusal} from '../review/checkAfter.ts'
import {rulesVersion} from '../rulesVersion.ts'
import {policyStamp} from '../sectionPolicy.ts'
import type {Blocker, Dossier, ReviewDocument} from '../types.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'
import type {ReviewGrowth} from './reviewGrows.ts'

/** Takes broken glass and the checks after it again by the rules, on the review so far. */
export function replayGlass(
  review: ReviewDocument,
  growth: ReviewGrowth,
  dossier: Dossier,
  {actor}: Committed,
): {review: ReviewDocument; blockers: Blocker[]} {
  const now = {...dossier, review}
  const broken = growth.breakGlass.flatMap((entry) => {
    const assessment = assess(now)
    const blockers = blockersOf(assessment)
    const isSame =
      entry.fingerprint === glassFingerprint(assessment, blockers) &&
      entry.rulesVersion === rulesVersion &&
      entry.policyVersion === policyStamp(now)
    const message =
      'The story, or what stands in its way, changed before the glass was broken. Look again and decide on what it is now.'
    return [
      ...breakGlassRefusal(assessment, blockers, actor, entry),
      ...(isSame ? [] : [policyBlocker('reviewStale', review._id, message)]),
    ]
  })
  const checked = growth.checkedAfter.flatMap(({_key, check}) =>
    checkAfterRefusal(now, actor, {glass: _key, note: check?.note ?? ''}),
  )
  const check = growth.checkedAfter.flatMap(({_key, check: done}) =>
    done ? [{_key, check: done}] : [],
  )
  return {
    review: applyReviewChange(review, {append: {breakGlass: growth.breakGlass}, check}),
    blockers: [...broken, ...checked],
  }
}
