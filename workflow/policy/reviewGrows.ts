import {list} from '../list.ts'
import type {BreakGlass, Query, ReviewDocument} from '../types.ts'
import {sameValue} from './sameValue.ts'

/** What a write added to a review. */
export interface ReviewGrowth {
  signOffs: NonNullable<ReviewDocument['signOffs']>
  overrides: NonNullable<ReviewDocument['overrides']>
  queries: NonNullable<ReviewDocument['queries']>
  breakGlass: BreakGlass[]
  log: NonNullable<ReviewDocument['log']>
  /** Queries that were open and now have an answer. */
  resolved: Query[]
  /** Broken glass whose check was done. */
  checkedAfter: BreakGlass[]
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
  const keptGlass = list(after.breakGlass).slice(0, list(before.breakGlass).length)
  const breakGlass = appended(keptGlass, after.breakGlass)
  const checkedAfter = newlyChecked(list(before.breakGlass), keptGlass)
  if (!signOffs || !overrides || !log || !queries || !resolved) return undefined
  if (!breakGlass || !checkedAfter || breakGlass.some(isUsed)) return undefined
  return {signOffs, overrides, log, queries, resolved, breakGlass, checkedAfter}
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

function newlyChecked(
  before: readonly BreakGlass[],
  after: readonly BreakGlass[],
): BreakGlass[] | undefined {
  if (after.length < before.length) return undefined
  const changed = after.filter((entry, index) => !sameValue(entry, before[index]))
  const onlyChecked = changed.every((entry) => {
    const {check: _, ...rest} = entry
    const old = before.find((one) => one._key === entry._key)
    return old && !old.check && sameValue(rest, old)
  })
  return onlyChecked ? changed : undefined
}

/** The store says which receipt it led to, and the check comes after: never with the entry itself. */
const isUsed = ({receipt, check}: BreakGlass): boolean => Boolean(receipt ?? check)
