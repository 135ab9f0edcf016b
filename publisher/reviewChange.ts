import {reviewGrowth, type ReviewChange, type ReviewDocument} from '../workflow/index.ts'

/**
 * What one state of a review adds to another; `undefined` where it takes something back. The stage
 * follows from the moves in the log, whatever else it was set to.
 */
export function changeBetween(
  before: ReviewDocument,
  after: ReviewDocument,
): ReviewChange | undefined {
  const growth = reviewGrowth(before, after)
  if (!growth) return undefined
  const {signOffs, overrides, queries, breakGlass, log, resolved, checkedAfter} = growth
  const move = log.findLast(({to}) => to !== undefined)
  const {assignees, rulesVersion} = after
  return {
    set: {
      ...(move?.to !== undefined && {stage: move.to}),
      ...(move?.to === 'onHold' && move.from !== undefined && {heldFrom: move.from}),
      ...(assignees && {assignees}),
      ...(rulesVersion !== undefined && {rulesVersion}),
    },
    ...(move && move.to !== 'onHold' && {unset: ['heldFrom']}),
    append: {signOffs, overrides, queries, breakGlass, log},
    check: checkedAfter.flatMap(({_key, check}) => (check ? [{_key, check}] : [])),
    resolve: resolved.map(
      ({_key, resolution = '', resolvedBy = '', resolvedByName, resolvedAt = ''}) => ({
        _key,
        resolution,
        resolvedBy,
        ...(resolvedByName !== undefined && {resolvedByName}),
        resolvedAt,
      }),
    ),
  }
}

/** A review without the entries that a copy of it does not have: the copy may be an older one. */
export function knownTo(copy: ReviewDocument, review: ReviewDocument): ReviewDocument {
  return {
    ...review,
    signOffs: shared(review.signOffs, copy.signOffs),
    overrides: shared(review.overrides, copy.overrides),
    queries: shared(review.queries, copy.queries),
    breakGlass: shared(review.breakGlass, copy.breakGlass),
    log: shared(review.log, copy.log),
  }
}

function shared<Entry extends {_key: string}>(
  entries: readonly Entry[] = [],
  others: readonly Entry[] = [],
): Entry[] {
  const keys = new Set(others.map(({_key}) => _key))
  return entries.filter(({_key}) => keys.has(_key))
}
