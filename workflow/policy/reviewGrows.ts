import {list} from '../list.ts'
import type {Query, ReviewDocument} from '../types.ts'
import {sameValue} from './sameValue.ts'

/** What a write added to a review. */
export interface ReviewGrowth {
  signOffs: NonNullable<ReviewDocument['signOffs']>
  overrides: NonNullable<ReviewDocument['overrides']>
  queries: NonNullable<ReviewDocument['queries']>
  log: NonNullable<ReviewDocument['log']>
  /** Queries that were open and now have an answer. */
  resolved: Query[]
}

/**
 * What a write added to a review; `undefined` when it changed or dropped an entry, used a key
 * twice, or touched more of a query than its answer.
 */
export function reviewGrowth(
  before: ReviewDocument,
  after: ReviewDocument,
): ReviewGrowth | undefined {
  const signOffs = appended(before.signOffs, after.signOffs)
  const overrides = appended(before.overrides, after.overrides)
  const log = appended(before.log, after.log)
  const kept = list(after.queries).slice(0, list(before.queries).length)
  const queries = appended(kept, after.queries)
  const resolved = newlyResolved(list(before.queries), kept)
  if (!signOffs || !overrides || !log || !queries || !resolved) return undefined
  return {signOffs, overrides, log, queries, resolved}
}

function appended<Entry extends {_key: string}>(
  before: readonly Entry[] | undefined,
  after: readonly Entry[] | undefined,
): Entry[] | undefined {
  const old = list(before)
  const now = list(after)
  const keys = new Set(now.map((entry) => entry._key))
  const kept = old.every((entry, index) => sameValue(entry, now[index]))
  return kept && keys.size === now.length ? now.slice(old.length) : undefined
}

function newlyResolved(before: readonly Query[], after: readonly Query[]): Query[] | undefined {
  if (after.length < before.length) return undefined
  const changed = after.filter((query, index) => !sameValue(query, before[index]))
  const onlyAnswered = changed.every((query) => {
    const old = before.find((one) => one._key === query._key)
    return old && !old.resolvedAt && sameValue(unanswered(query), unanswered(old))
  })
  return onlyAnswered ? changed : undefined
}

function unanswered(query: Query): Query {
  const {resolution: _, resolvedBy: __, resolvedByName: ___, resolvedAt: ____, ...question} = query
  return question
}
