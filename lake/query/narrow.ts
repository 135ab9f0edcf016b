import type {LakeDocument} from '../types.ts'
import {mapParts, someNode} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {candidatesOf} from './candidates.ts'
import {constraintsOf} from './constraint.ts'
import type {Constraint} from './constraint.ts'
import {countedChain, countOf} from './count.ts'
import {frontOfBase} from './front.ts'
import type {Front} from './front.ts'
import type {HostCall, HostCalls} from './hostCalls.ts'
import {knownOf} from './known.ts'
import {createOperands, decoded, encoded} from './operand.ts'
import type {Run} from './run.ts'
import {dependsOnScope, filterChain, isPerItem} from './scopes.ts'
import {scoredOnly} from './scored.ts'
import {selected} from './selection.ts'
import type {Selection} from './selection.ts'

export interface NarrowOptions {
  calls: HostCalls
  /** Whether groq-js evaluates the whole in steps, so that the lake evaluates no part by itself. */
  isStepwise: boolean
}

/** Nodes that belong to the one around them and have no value of their own. */
const isSyntax = new Set([
  'ArrayElement',
  'Asc',
  'Desc',
  'ObjectAttributeValue',
  'ObjectConditionalSplat',
  'ObjectSplat',
  'SelectAlternative',
])

/**
 * Lets the indexes say what `*` can be. Filters that depend on nothing around them are evaluated
 * over candidates by the lake, the others stay in place over theirs: more candidates than needed
 * never change a result. What would be asked for item after item and depends on none of them is
 * worked out once.
 */
export function narrowed(tree: GroqNode, {calls, isStepwise}: NarrowOptions): GroqNode {
  /** Of documents that a score is asked of: one of them must hold. */
  const conditions = new WeakMap<GroqNode, GroqNode[]>()
  return within(tree, false, undefined)

  function within(node: GroqNode, isRepeated: boolean, front: Front | undefined): GroqNode {
    if (!someNode(node, ({type}) => type === 'Everything')) return node
    const onlyScored = scoredOnly(node)
    if (onlyScored) conditions.set(onlyScored.documents, onlyScored.conditions)
    const isFree = !isStepwise && !dependsOnScope(node)
    if (isFree && isRepeated && !isSyntax.has(node.type)) return once(within(node, false, front))
    const counted = isFree ? countedChain(node) : undefined
    if (counted) {
      const selection = selectionOf(counted, filterChain(counted) ?? [], undefined)
      return calls.node((run) => countOf(run, selection))
    }
    const filters = filterChain(node)
    if (filters) return isFree ? selectionNode(node, filters, front) : candidateChain(node, filters)
    return mapParts(node, (part) => {
      if (part === node.base) return within(part, isRepeated, frontOfBase(node, front))
      const isScored = node.type === 'PipeFuncCall' && node.name === 'score'
      return isScored ? scored(part) : within(part, isRepeated || isPerItem(node, part), undefined)
    })
  }

  /** groq-js tells what a condition counts from its form, which has to stay. */
  function scored(node: GroqNode): GroqNode {
    const isForm = node.type === 'And' || node.type === 'Or' || node.name === 'boost'
    if (isForm) return mapParts(node, scored)
    const isMatch = node.type === 'OpCall' && node.op === 'match'
    const repeated = (part: GroqNode) => within(part, true, undefined)
    return isMatch ? mapParts(node, repeated) : repeated(node)
  }

  function once(node: GroqNode): GroqNode {
    const key = {}
    const call = calls.node((run) => {
      const value = run.once(key, () => [run.evaluate(node)])
      const [list] = value
      if (Array.isArray(list)) run.view.meter.listed(list.length)
      return value
    })
    return {type: 'AccessElement', base: call, index: 0}
  }

  function selectionNode(node: GroqNode, filters: GroqNode[], front: Front | undefined): GroqNode {
    const selection = selectionOf(node, filters, front)
    return calls.node((run) => selected(run, selection))
  }

  function selectionOf(
    source: GroqNode,
    originals: readonly GroqNode[],
    front: Front | undefined,
  ): Selection {
    const filters = originals.map((filter) => within(filter, true, undefined))
    const {operand} = createOperands()
    const branches = conditions.get(source)?.map((node) => constraintsOf(node, operand)) ?? []
    const either: Constraint[] =
      branches.length > 0 && branches.every((branch) => branch.length > 0)
        ? [{by: 'either', branches}]
        : []
    const constraints = filters.flatMap((filter) => constraintsOf(filter, operand)).concat(either)
    if (front?.byScore) {
      const ranked = front.byScore === 'documents' ? front.limit : undefined
      return {source, filters, constraints, limit: undefined, order: undefined, ranked}
    }
    return {source, filters, constraints, limit: front?.limit, order: front?.order}
  }

  /** The filters where they stand, over the candidates for the document around them. */
  function candidateChain(source: GroqNode, originals: readonly GroqNode[]): GroqNode {
    const filters = originals.map((filter) => within(filter, true, undefined))
    const {slots, operand} = createOperands()
    const constraints = filters.flatMap((filter) => constraintsOf(filter, operand))
    const answer: HostCall = (run, text) => {
      const list = () => candidateList(run, source, constraints, decoded(text, slots.length))
      if (slots.length > 0) return list()
      const documents = run.once(answer, list)
      run.view.meter.listed(documents.length)
      return documents
    }
    const base = calls.node(answer, encoded(slots))
    return filters.reduce((inner, expr) => ({type: 'Filter', base: inner, expr}), base)
  }
}

function candidateList(
  run: Run,
  source: GroqNode,
  constraints: Selection['constraints'],
  carried: readonly unknown[] | undefined,
): LakeDocument[] {
  const before = run.view.meter.counted.documents
  const candidates = candidatesOf(run, knownOf(run, constraints, carried), carried)
  const documents = [...candidates.documents()]
  run.explain?.({
    part: source,
    index: candidates.index,
    candidates: candidates.ids?.length,
    read: run.view.meter.counted.documents - before,
    matched: undefined,
  })
  return documents
}
