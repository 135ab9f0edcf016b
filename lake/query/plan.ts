import {someNode} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {corrected} from './corrections.ts'
import {withDocumentCalls} from './documentCalls.ts'
import {createHostCalls} from './hostCalls.ts'
import type {HostCall} from './hostCalls.ts'
import {narrowed} from './narrow.ts'
import {withTextQueries} from './textQuery.ts'

/** A query made ready: evaluated as often as wanted, with any parameters, over any view. */
export interface Plan {
  tree: GroqNode
  /** As it was parsed, with all its filters in place. */
  parsed: GroqNode
  calls: readonly HostCall[]
  /** Names of the parameters that must be given. */
  parameters: readonly string[]
  /** Parameters that must be strings, because `text::query()` takes them. */
  textParameters: readonly string[]
  /** Whether groq-js can evaluate it in steps only (`diff::`). */
  isStepwise: boolean
}

/**
 * Makes a parsed query ready: mended where groq-js differs from the specification, with the lake's
 * own functions, and narrowed to what the indexes say. Throws an Error for what is no valid query.
 */
export function planOf(parsed: GroqNode): Plan {
  const calls = createHostCalls()
  const isStepwise = someNode(parsed, isStepwiseCall)
  const text = withTextQueries(withDocumentCalls(corrected(parsed), calls), calls)
  return {
    parsed,
    tree: narrowed(text.tree, {calls, isStepwise}),
    calls: calls.all,
    parameters: parametersOf(parsed),
    textParameters: text.parameters,
    isStepwise,
  }
}

function isStepwiseCall({type, namespace, name}: GroqNode): boolean {
  if (type !== 'FuncCall' || (namespace !== 'diff' && namespace !== 'delta')) return false
  return name === 'changedAny' || name === 'changedOnly'
}

/** The names of the parameters in a tree, once each. */
export function parametersOf(tree: GroqNode): string[] {
  const names = new Set<string>()
  someNode(tree, (node) => {
    if (node.type === 'Parameter') names.add(String(node.name))
    return false
  })
  return [...names]
}
