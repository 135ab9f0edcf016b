import type {LakeDocument} from '../types.ts'
import {attributePath, isNode, partsOf, ungrouped} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {knownOf} from './known.ts'
import type {Run} from './run.ts'
import {filterChain} from './scopes.ts'
import {filtered, selected} from './selection.ts'
import type {Selection} from './selection.ts'

/** The filters on `*` that a `count()` counts, where they look at nothing but `_id` and `_type`. */
export function countedChain(node: GroqNode): GroqNode | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'count') return
  const counted = Array.isArray(node.args) ? ungrouped(node.args[0]) : undefined
  const filters = counted && filterChain(counted)
  return filters?.every(looksAtIdOrType) ? counted : undefined
}

const plain = new Set([
  'And',
  'Or',
  'Not',
  'Group',
  'OpCall',
  'Value',
  'Parameter',
  'Array',
  'ArrayElement',
])

function looksAtIdOrType(node: GroqNode): boolean {
  const path = attributePath(node)
  if (path !== undefined) return path === '_id' || path === '_type'
  const isPath = node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path'
  return (plain.has(node.type) || isPath) && partsOf(node).every(looksAtIdOrType)
}

/** How many documents a selection lets through, told from their ids alone where that can be. */
export function countOf(run: Run, selection: Selection): number {
  const known = knownOf(run, selection.constraints)
  const {view} = run
  if (!view.isById || known.ids || (!known.types && selection.filters.some(looksAtType))) {
    return selected(run, selection).length
  }
  const types = known.types ?? [undefined]
  const counted = types.map((type) => countOfType(run, selection, type))
  return counted.reduce((sum, count) => sum + count, 0)
}

function countOfType(run: Run, selection: Selection, type: string | undefined): number {
  const {view} = run
  const [filter, ...others] = selection.filters
  const isAll = !filter || (others.length === 0 && isTypeEquality(filter))
  const index = type === undefined ? '_id' : '_type'
  const told = (count: number, candidates: number) => {
    run.explain?.({part: selection.source, index, candidates, read: 0, matched: count})
    return count
  }
  if (isAll && view.isWhole) return told(view.rows.count(type), 0)
  const ids = view.shownIds(type === undefined ? view.rows.ids() : view.rows.idsOfType(type))
  view.meter.listed(ids.length)
  if (isAll) return told(ids.length, ids.length)
  const stubs = ids.map((id) => stub(id, type ?? ''))
  return told(filtered(run, selection.filters, stubs).length, ids.length)
}

function stub(_id: string, _type: string): LakeDocument {
  return {_id, _type, _rev: '', _createdAt: '', _updatedAt: ''}
}

function looksAtType(node: GroqNode): boolean {
  return attributePath(node) === '_type' || partsOf(node).some(looksAtType)
}

/** `_type == x`, which every document of the type passes. */
function isTypeEquality(filter: GroqNode): boolean {
  const node = ungrouped(filter)
  if (node?.type !== 'OpCall' || node.op !== '==' || !isNode(node.right)) return false
  const isSimple = node.right.type === 'Value' || node.right.type === 'Parameter'
  return attributePath(node.left) === '_type' && isSimple
}
