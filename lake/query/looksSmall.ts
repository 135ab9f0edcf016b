import {isNode, partsOf, ungrouped} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {isPerItem} from './scopes.ts'

type Params = Readonly<Record<string, unknown>>

/** How often something may be evaluated for lists that no document was read for. */
const mostSteps = 300_000
/** What a list of documents is taken for: reading more is counted while it happens. */
const documents = 1000
/** What a list of the document around (`^.body[]`) is taken for. */
const ownList = 50
const stepsPerPassedItem = 0.5
/** Patterns with more wildcards may be tried in very many ways. */
const mostWildcards = 3

/**
 * Whether what a query does besides reading documents is known to be little: lists written out or
 * given as parameters, gone through within each other, cost time that reading does not tell.
 */
export function looksSmall(tree: GroqNode, params: Params): boolean {
  return stepsOf(tree, {times: 1, isListed: false, params}) <= mostSteps
}

interface Place {
  /** How often this place is evaluated. */
  times: number
  /** Whether a list stands around it that no document was read for. */
  isListed: boolean
  params: Params
}

function stepsOf(node: GroqNode, place: Place): number {
  if (isWildPattern(node, place.params)) return Number.POSITIVE_INFINITY
  let steps = place.isListed ? place.times : 0
  for (const part of partsOf(node)) {
    steps += stepsOf(part, isPerItem(node, part) ? inList(node.base, place) : place)
    if (steps > mostSteps) return steps
  }
  return steps + passedSteps(node, place)
}

function inList(base: unknown, {times, isListed, params}: Place): Place {
  const length = lengthOf(base, params)
  if (length === 'documents') {
    // Within each other, lists of documents cost what reading them costs.
    return {times: isListed ? times : Math.max(times, documents), isListed, params}
  }
  return {times: times * Math.max(length, 1), isListed: isListed || length > 1, params}
}

/** `x in list` goes through the list, and so do functions of lists. */
function passedSteps(node: GroqNode, {times, params}: Place): number {
  const isCompared = node.type === 'OpCall' && node.op === 'in'
  if (!isCompared && node.type !== 'FuncCall') return 0
  const length = isCompared ? lengthOf(node.right, params) : functionLength(node, params)
  return length === 'documents' || length <= 1 ? 0 : times * length * stepsPerPassedItem
}

/** How many items a node may give. */
function lengthOf(value: unknown, params: Params): number | 'documents' {
  const node = ungrouped(value)
  if (!node) return 1
  switch (node.type) {
    case 'Everything':
    case 'Deref':
      return 'documents'
    case 'Value':
      return lengthOfValue(node.value)
    case 'Parameter':
      return lengthOfValue(params[String(node.name)])
    case 'Array':
      return sum(partsIn(node.elements).map((element) => elementLength(element, params)))
    case 'FlatMap':
      return product(lengthOf(node.base, params), lengthOf(node.expr, params))
    case 'AccessAttribute':
      return startsOutside(node) ? ownList : lengthOfBase(node, params)
    case 'Parent':
      return ownList
    case 'FuncCall':
      return functionLength(node, params)
    case 'OpCall':
      return sum([lengthOf(node.left, params), lengthOf(node.right, params)])
    default:
      return lengthOfBase(node, params)
  }
}

function lengthOfBase({base}: GroqNode, params: Params): number | 'documents' {
  return base === undefined ? 1 : lengthOf(base, params)
}

function lengthOfValue(value: unknown): number {
  return Array.isArray(value) ? value.length : 1
}

function elementLength(element: GroqNode, params: Params): number | 'documents' {
  return element.isSplat === true ? lengthOf(element.value, params) : 1
}

/** A list made by a function is as long as the longest it is given; a split text, as its letters. */
function functionLength({name, args}: GroqNode, params: Params): number | 'documents' {
  const lengths = partsIn(args).map((arg) => {
    const text = arg.type === 'Parameter' ? params[String(arg.name)] : arg.value
    return name === 'split' && typeof text === 'string' ? text.length : lengthOf(arg, params)
  })
  return lengths.includes('documents') ? 'documents' : Math.max(1, ...lengths.map(Number))
}

function startsOutside(node: GroqNode): boolean {
  return node.type === 'Parent' || (isNode(node.base) && startsOutside(node.base))
}

function isWildPattern({type, op, right}: GroqNode, params: Params): boolean {
  if (type !== 'OpCall' || op !== 'match' || !isNode(right)) return false
  const pattern = right.type === 'Parameter' ? params[String(right.name)] : right.value
  const texts: unknown[] = Array.isArray(pattern) ? pattern : [pattern]
  return texts.some(
    (text) => typeof text === 'string' && text.split('*').length > mostWildcards + 1,
  )
}

function partsIn(list: unknown): GroqNode[] {
  return Array.isArray(list) ? list.filter(isNode) : []
}

function sum(lengths: readonly (number | 'documents')[]): number | 'documents' {
  if (lengths.includes('documents')) return 'documents'
  return lengths.reduce<number>((total, length) => total + Number(length), 0)
}

function product(a: number | 'documents', b: number | 'documents'): number | 'documents' {
  return a === 'documents' || b === 'documents' ? 'documents' : a * b
}
