import type {PathValue} from '../store/rows.ts'
import type {LakeDocument} from '../types.ts'
import {OverBudget} from './budget.ts'
import type {Constraint} from './constraint.ts'
import {intersection, positionOf, union} from './idLists.ts'
import {knownOf} from './known.ts'
import type {Known} from './known.ts'
import type {Run} from './run.ts'
import type {View} from './view.ts'

/** The documents that may pass a filter, by `_id`: perhaps too many, never too few. */
export interface Candidates {
  /** Which index gave them. */
  index: string
  /** Under which ids they are shown; `undefined` where that is not known before they are read. */
  ids: readonly string[] | undefined
  documents(): Iterable<LakeDocument>
}

/** Texts that very many documents may hold: of those, the best so many are candidates. */
export interface BestTexts {
  texts: ReadonlySet<string>
  count: number
  wanted: number
  /** Whether that left any out. */
  isCut: boolean
}

/** A list from one index, by raw id. */
interface Found {
  index: string
  rowIds: readonly string[]
}

/** Lists this short are not made shorter with another index. */
const shortEnough = 32

/** Asks the indexes for what is known; without any of them, everything is a candidate. */
export function candidatesOf(
  run: Run,
  found: Known,
  carried?: readonly unknown[],
  best?: BestTexts,
): Candidates {
  const {view} = run
  const {types} = found
  const listed = (index: string, ids: readonly string[]): Candidates => {
    view.meter.listed(ids.length)
    return {index, ids, documents: () => documentsOf(view, ids)}
  }
  if (found.ids) return listed('_id', found.ids)
  if (types?.length === 0) return listed('_type', [])
  const lists = shownLists(run, found, carried, best)
  if (lists.length > 0) {
    const index = lists.map((list) => list.index).join(' and ')
    const ids = lists.map((list) => list.ids).reduce(intersection)
    return {index, ids, documents: () => documentsOf(view, ids)}
  }
  const [type, ...others] = types ?? []
  if (type === undefined) {
    return {index: 'none', ids: undefined, documents: () => view.scan()}
  }
  if (others.length === 0) {
    return {index: '_type', ids: undefined, documents: () => view.scan(type)}
  }
  return listed('_type', view.shownIds(union((types ?? []).map((one) => view.rows.idsOfType(one)))))
}

/** Lists by shown id, the most telling first; later ones are asked only while many are left. */
function shownLists(
  run: Run,
  found: Known,
  carried: readonly unknown[] | undefined,
  best: BestTexts | undefined,
) {
  const lists: {index: string; ids: readonly string[]}[] = []
  const isEnough = () => lists.some(({ids}) => ids.length <= shortEnough)
  const add = (list: Found | undefined) => {
    if (!list) return
    run.view.meter.listed(list.rowIds.length)
    lists.push({index: list.index, ids: run.view.shownIds(list.rowIds)})
  }
  for (const targets of found.targets) if (!isEnough()) add(byReference(run.view, targets, found))
  if (!isEnough()) add(byPaths(run.view, found.equals, found))
  for (const {path, values} of found.oneOf) {
    if (isEnough()) break
    const branches = values.map((value) => byPaths(run.view, [{path, value}], found)?.rowIds)
    if (branches.every((ids) => ids !== undefined)) {
      add({index: `path ${path}`, rowIds: union(branches)})
    }
  }
  for (const text of found.texts) {
    const rowIds = isEnough() ? undefined : byText(run.view, text, best)
    if (rowIds) add({index: 'text', rowIds})
  }
  for (const branches of found.either) {
    if (isEnough()) break
    const ids = eitherIds(run, branches, found, carried, best)
    if (ids) lists.push(ids)
  }
  if (lists.length === 0 && found.prefix !== undefined) add(byPrefix(run.view, found.prefix))
  return lists
}

function byReference({rows}: View, targets: readonly string[], {types}: Known): Found {
  const lists = targets.flatMap((target) =>
    types ? types.map((type) => rows.idsReferencing(target, type)) : [rows.idsReferencing(target)],
  )
  return {index: 'reference', rowIds: union(lists)}
}

function byPaths({rows}: View, equals: readonly PathValue[], {types}: Known): Found | undefined {
  if (!types || equals.length === 0) return undefined
  const index = `path ${equals.map(({path}) => path).join(', ')}`
  const lists: (readonly string[])[] = []
  for (const type of types) {
    const ids = rows.idsWhere(type, equals)
    if (!ids) return undefined
    lists.push(ids)
  }
  return {index, rowIds: union(lists)}
}

function byPrefix({rows}: View, prefix: string): Found {
  const ids = rows.ids()
  const below = `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`
  return {index: '_id', rowIds: ids.slice(positionOf(ids, prefix), positionOf(ids, below))}
}

function byText(
  {search, meter}: View,
  text: string,
  best: BestTexts | undefined,
): readonly string[] | undefined {
  const hits = search?.hits(text)
  if (hits && meter.isLimited && hits.isMany()) throw new OverBudget(meter.counted)
  const ranked = best?.texts.has(text) ? hits?.best(best.count) : undefined
  if (best && ranked) best.isCut = true
  return ranked ?? hits?.candidates()
}

function eitherIds(
  run: Run,
  branches: readonly Constraint[][],
  {types}: Known,
  carried: readonly unknown[] | undefined,
  best: BestTexts | undefined,
): {index: string; ids: readonly string[]} | undefined {
  const lists: (readonly string[])[] = []
  const indexes = new Set<string>()
  for (const branch of branches) {
    const inner = knownOf(run, branch, carried)
    const candidates = candidatesOf(run, {...inner, types: inner.types ?? types}, carried, best)
    if (!candidates.ids) return undefined
    lists.push(candidates.ids)
    indexes.add(candidates.index)
  }
  return {index: [...indexes].join(' or '), ids: union(lists)}
}

function* documentsOf(view: View, ids: readonly string[]): Generator<LakeDocument> {
  for (const id of ids) {
    const document = view.get(id)
    if (document) yield document
  }
}
