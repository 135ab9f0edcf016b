import {attributePath, isNode, ungrouped} from './ast.ts'
import type {GroqNode} from './ast.ts'
import type {Operand} from './operand.ts'
import {liftedOut} from './scopes.ts'

/** What a condition says about the documents it lets through, in a form that an index answers. */
export type Constraint =
  | {by: 'id' | 'type'; value: Operand; isList: boolean}
  | {by: 'idPattern'; pattern: Operand}
  | {by: 'path'; path: string; value: Operand; isList: boolean}
  /** Documents that hold a reference to one of these. `strict`: only strings are compared. */
  | {by: 'reference'; values: Operand[]; isList: boolean; strict: boolean}
  /** `isWhole`: all the text of a document is searched. */
  | {by: 'text'; query: Operand; isWhole: boolean}
  | {by: 'either'; branches: Constraint[][]}

type MakeOperand = (node: GroqNode) => Operand

/** The constraints among a filter's conditions; what is none of them is for the filter itself. */
export function constraintsOf(filter: GroqNode, operand: MakeOperand): Constraint[] {
  const node = ungrouped(filter)
  if (!node) return []
  if (node.type === 'And') return sides(node).flatMap((side) => constraintsOf(side, operand))
  if (node.type === 'Or') return alternatives(node, operand)
  const constraint = node.type === 'OpCall' ? comparison(node, operand) : call(node, operand)
  return constraint ? [constraint] : []
}

function sides({left, right}: GroqNode): GroqNode[] {
  return [left, right].filter(isNode)
}

/** `a || b` narrows only where both sides do. */
function alternatives(node: GroqNode, operand: MakeOperand): Constraint[] {
  const branches = sides(node).map((side) => constraintsOf(side, operand))
  return branches.every((branch) => branch.length > 0) ? [{by: 'either', branches}] : []
}

function call(node: GroqNode, operand: MakeOperand): Constraint | undefined {
  if (isNode(node.textQuery) && node.isOwnText === true) {
    return {by: 'text', query: operand(node.textQuery), isWhole: node.isWhole === true}
  }
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'references') return
  const args = Array.isArray(node.args) ? node.args.filter(isNode) : []
  const values: Operand[] = []
  for (const arg of args) {
    const outside = liftedOut(arg)
    if (!outside) return undefined
    values.push(operand(outside))
  }
  return {by: 'reference', values, isList: true, strict: true}
}

function comparison({op, left, right}: GroqNode, operand: MakeOperand): Constraint | undefined {
  if (!isNode(left) || !isNode(right)) return undefined
  if (op === '==') return equality(left, right, operand) ?? equality(right, left, operand)
  if (op !== 'in') return undefined
  return (
    pattern(left, right, operand) ??
    equality(left, right, operand, true) ??
    held(left, right, operand)
  )
}

const ownParts = new Set(['AccessAttribute', 'ArrayCoerce', 'Filter', 'Slice', 'AccessElement'])

/** `_id == x`, `_type in list`, `slug.current == x`, `speaker._ref == x`. */
function equality(
  attribute: GroqNode,
  compared: GroqNode,
  operand: MakeOperand,
  isList = false,
): Constraint | undefined {
  const path = attributePath(attribute)
  const outside = path === undefined ? undefined : liftedOut(compared)
  if (path === undefined || !outside || path.startsWith('_originalId')) return undefined
  const value = operand(outside)
  if (path === '_id') return {by: 'id', value, isList}
  if (path === '_type') return {by: 'type', value, isList}
  if (path === '_ref' || path.endsWith('._ref')) {
    return {by: 'reference', values: [value], isList, strict: false}
  }
  return {by: 'path', path, value, isList}
}

/** `_id in path("drafts.**")`. */
function pattern(left: GroqNode, right: GroqNode, operand: MakeOperand): Constraint | undefined {
  const node = ungrouped(right)
  if (attributePath(left) !== '_id' || node?.type !== 'FuncCall' || node.name !== 'path') return
  const argument = Array.isArray(node.args) ? node.args.find(isNode) : undefined
  const outside = argument && liftedOut(argument)
  return outside && {by: 'idPattern', pattern: operand(outside)}
}

/** `x in authors[]._ref`: the document itself holds the reference. */
function held(left: GroqNode, right: GroqNode, operand: MakeOperand): Constraint | undefined {
  const outside = holdsReferences(right) ? liftedOut(left) : undefined
  return outside && {by: 'reference', values: [operand(outside)], isList: false, strict: false}
}

/** Whether a node gives `_ref`s that stand in the document itself. */
function holdsReferences(node: unknown): boolean {
  const inner = ungrouped(node)
  if (!inner) return false
  if (inner.type === 'Map' || inner.type === 'FlatMap') {
    return isOwn(inner.base) && holdsReferences(inner.expr)
  }
  return inner.type === 'AccessAttribute' && inner.name === '_ref' && isOwn(inner.base)
}

/** Whether a node is a part of the document itself, not of another one. */
export function isOwn(node: unknown): boolean {
  if (node === undefined) return true
  const inner = ungrouped(node)
  if (!inner) return false
  if (inner.type === 'This') return true
  if (inner.type === 'Map' || inner.type === 'FlatMap')
    return isOwn(inner.base) && isOwn(inner.expr)
  return ownParts.has(inner.type) && isOwn(inner.base)
}
