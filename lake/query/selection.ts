import type {LakeDocument} from '../types.ts'
import type {GroqNode} from './ast.ts'
import {candidatesOf} from './candidates.ts'
import type {BestTexts, Candidates} from './candidates.ts'
import type {Constraint} from './constraint.ts'
import {knownOf} from './known.ts'
import type {Known} from './known.ts'
import type {Run} from './run.ts'

/** Filters on `*` that depend on nothing around them: which documents, and how many of them. */
export interface Selection {
  /** As the query has it, for explanations. */
  source: GroqNode
  /** Innermost first. */
  filters: readonly GroqNode[]
  constraints: readonly Constraint[]
  /** No more than the first so many are asked for, in this order, or by `_id` without one. */
  limit: number | undefined
  order: {path: string; descending: boolean} | undefined
  /** So many are asked for of those with the highest score. */
  ranked?: number | undefined
}

const smallestBatch = 8
const largestBatch = 512

/** The documents that a selection lets through (of an ordered one, those it begins with), by `_id`. */
export function selected(run: Run, selection: Selection): LakeDocument[] {
  const {order, limit} = selection
  const known = knownOf(run, selection.constraints)
  const best = selection.ranked === undefined ? undefined : bestTexts(run, known, selection.ranked)
  if (best) {
    const found = walked(run, selection, candidatesOf(run, known, undefined, best), undefined)
    if (!best.isCut || found.length >= best.wanted) return found
  }
  if (!order || limit === undefined) {
    return walked(run, selection, candidatesOf(run, known), order ? undefined : limit)
  }
  const hasOthers = known.targets.length + known.texts.length + known.either.length > 0
  const candidates = hasOthers || known.ids ? candidatesOf(run, known) : undefined
  const isShort =
    candidates?.ids !== undefined && !isWorthWalking(run, known, candidates.ids, limit)
  const rows = isShort ? undefined : rowsInOrder(run, known, order)
  if (rows) return walkedInOrder(run, selection, rows, limit)
  return walked(run, selection, candidates ?? candidatesOf(run, known), undefined)
}

/** Fewer than these are all looked at. */
const leastRanked = 1000

/** Where the highest scores are asked for, the documents that the index ranks best are looked at. */
function bestTexts(run: Run, known: Known, wanted: number): BestTexts | undefined {
  const texts = new Set(wholeTextsOf(run, known))
  if (texts.size === 0) return undefined
  return {texts, wanted, count: Math.max(leastRanked, wanted * 2), isCut: false}
}

const wholeTextsOf = (run: Run, {wholeTexts, either}: Known): string[] => [
  ...wholeTexts,
  ...either.flat().flatMap((branch) => wholeTextsOf(run, knownOf(run, branch))),
]

/** Whether the first matches are likely found sooner along an order than by reading a whole list. */
function isWorthWalking(run: Run, {types}: Known, ids: readonly string[], limit: number): boolean {
  const [type] = types ?? []
  return ids.length > Math.sqrt(run.view.rows.count(type) * Math.max(limit, 1))
}

function rowsInOrder(run: Run, {types, equals}: Known, by: {path: string; descending: boolean}) {
  const [type, ...others] = types ?? []
  if (type === undefined || others.length > 0) return undefined
  const rows = run.view.rows.inOrder(type, equals, by)
  return (
    rows && {rows, index: `path ${[...equals.map(({path}) => path), by.path].join(', ')}, in order`}
  )
}

function walked(
  run: Run,
  selection: Selection,
  candidates: Candidates,
  limit: number | undefined,
): LakeDocument[] {
  const before = run.view.meter.counted.documents
  const matches: LakeDocument[] = []
  let size = limit === undefined ? largestBatch : Math.max(limit, smallestBatch)
  let batch: LakeDocument[] = []
  const isFull = () => limit !== undefined && matches.length >= limit
  const flush = () => {
    for (const match of filtered(run, selection.filters, batch)) matches.push(match)
    batch = []
    size = Math.min(size * 2, largestBatch)
  }
  for (const document of candidates.documents()) {
    batch.push(document)
    if (batch.length < size) continue
    flush()
    if (isFull()) break
  }
  if (!isFull()) flush()
  run.explain?.({
    part: selection.source,
    index: candidates.index,
    candidates: candidates.ids?.length,
    read: run.view.meter.counted.documents - before,
    matched: matches.length,
  })
  return matches
}

/** As far as `limit` matches go, and to the end of the last one's ties. */
function walkedInOrder(
  run: Run,
  selection: Selection,
  {index, rows}: {index: string; rows: Iterable<{id: string; key: unknown}>},
  limit: number,
): LakeDocument[] {
  const before = run.view.meter.counted.documents
  const matches: LakeDocument[] = []
  let size = Math.max(limit, 1)
  let isSparse = false
  let walkedRows = 0
  let lastKey: unknown
  let batch: LakeDocument[] = []
  const flush = () => {
    const found = filtered(run, selection.filters, batch)
    for (const match of found) matches.push(match)
    isSparse = found.length === 0
    batch = []
    size = Math.min(size * 2, largestBatch)
  }
  for (const {id, key} of rows) {
    const isTie = key === lastKey && walkedRows > 0
    const isDue = isSparse ? size : Math.min(size, limit - matches.length)
    if (batch.length >= (isTie ? largestBatch : isDue)) flush()
    if (!isTie && matches.length >= limit) break
    lastKey = key
    walkedRows += 1
    const document = run.view.shown(id)
    if (document) batch.push(document)
  }
  flush()
  run.explain?.({
    part: selection.source,
    index,
    candidates: walkedRows,
    read: run.view.meter.counted.documents - before,
    matched: matches.length,
  })
  return matches.sort((a, b) => (a._id < b._id ? -1 : 1))
}

/** Those of the documents that pass the filters. */
export function filtered(
  run: Run,
  filters: readonly GroqNode[],
  documents: readonly LakeDocument[],
): readonly LakeDocument[] {
  if (filters.length === 0 || documents.length === 0) return documents
  const start: GroqNode = {type: 'Value', value: documents}
  const rows = run.evaluate(filters.reduce((base, expr) => ({type: 'Filter', base, expr}), start))
  return isDocuments(rows) ? rows : []
}

function isDocuments(rows: unknown): rows is LakeDocument[] {
  return Array.isArray(rows)
}
