import {isNode, parseGroq, partsOf, someNode} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {parametersOf, planOf} from './plan.ts'
import type {Plan} from './plan.ts'

type Params = Readonly<Record<string, unknown>>

/** Plans of queries that were asked before. */
export interface PlanCache {
  /** The plan of a query. Throws 400 `queryParseError`, or an Error for a tree that makes no sense. */
  planFor(query: string, params: Params): Plan
}

/** Longer texts are planned each time, so that the cache has a bound in bytes, too. */
const longestText = 20_000

/** Parameters whose values decide how a query is parsed, as in `[0...$count]`; or all of them. */
type Shaping = readonly string[] | 'all'

/**
 * Keeps the plans of the latest `size` queries by their text. Where parsing needs the values of
 * some parameters, plans are kept by those values, too.
 */
export function createPlanCache(size = 1000): PlanCache {
  const plans = new Map<string, Plan | {shaping: Shaping}>()

  function keep<Kept extends Plan | {shaping: Shaping}>(key: string, kept: Kept): Kept {
    if (key.length > longestText) return kept
    plans.set(key, kept)
    if (plans.size > size) plans.delete(plans.keys().next().value ?? '')
    return kept
  }

  function found(key: string): Plan | {shaping: Shaping} | undefined {
    const kept = plans.get(key)
    if (kept) {
      plans.delete(key)
      plans.set(key, kept)
    }
    return kept
  }

  return {
    planFor(query, params) {
      const known = found(query)
      if (known && 'tree' in known) return known
      const shaping = known?.shaping ?? shapingOf(query, params)
      if (shaping.length === 0) return keep(query, planOf(parseGroq(query, {}, params)))
      if (!known) keep(query, {shaping})
      const values = shaping === 'all' ? params : picked(params, shaping)
      const key = `${query}\n${JSON.stringify(values)}`
      const shaped = found(key)
      if (shaped && 'tree' in shaped) return shaped
      return keep(key, planOf(parseGroq(query, values, params)))
    },
  }
}

function picked(params: Params, names: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name of names) if (Object.hasOwn(params, name)) values[name] = params[name]
  return values
}

function shapingOf(query: string, params: Params): Shaping {
  if (!query.includes('$')) return []
  // The parameters of a function of the query's own may bear the names of given ones.
  if (/\bfn\s/.test(query)) return 'all'
  const inBrackets = bracketParameters(query)
  const inSlices = parses(query, {}) ? [] : inBrackets
  const tree = parses(query, picked(params, inSlices))
  if (!tree) return 'all'
  const names = new Set([...inSlices, ...constantFilterParameters(tree)])
  return [...names]
}

function parses(query: string, params: Record<string, unknown>): GroqNode | undefined {
  try {
    return parseGroq(query, params)
  } catch {
    return undefined
  }
}

/** Parameters that stand where a slice has its numbers: `[$from...$to]`. */
function bracketParameters(query: string): string[] {
  const slices = query.match(/\[[^[\]]*\.\.[^[\]]*\]/g) ?? []
  return slices.flatMap((slice) =>
    (slice.match(/\$[A-Za-z_]\w*/g) ?? []).map((name) => name.slice(1)),
  )
}

/** Parameters that alone decide whether `[$x]` is a filter, an index or an attribute. */
function constantFilterParameters(tree: GroqNode): string[] {
  const names: string[] = []
  someNode(tree, (node) => {
    if (node.type === 'Filter' && isNode(node.expr) && isConstant(node.expr)) {
      names.push(...parametersOf(node.expr))
    }
    return false
  })
  return names
}

const constantParts = new Set(['Group', 'Pos', 'Neg', 'Value', 'Parameter'])
const constantOperators = new Set<unknown>(['+', '-', '*', '/', '%', '**'])

/** As groq-js decides it (`canConstantEvaluate`). */
function isConstant(node: GroqNode): boolean {
  if (node.type === 'OpCall' ? !constantOperators.has(node.op) : !constantParts.has(node.type)) {
    return false
  }
  return partsOf(node).every(isConstant)
}
