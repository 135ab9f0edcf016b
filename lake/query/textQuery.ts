import {textMatcher} from '../search/textMatcher.ts'
import type {TextMatcher} from '../search/textMatcher.ts'
import {textTerms} from '../search/textTerms.ts'
import {isNode, mapNodes, mapParts, ungrouped} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {callNode, valueNode} from './hostCalls.ts'
import type {HostCalls} from './hostCalls.ts'
import type {Run} from './run.ts'
import {isIndexedText, searchedText, wholeText} from './searchedText.ts'
import {wholeScore} from './wholeScore.ts'

/** What a match stands for: the condition, and what it counts in `score()`. */
interface Match {
  condition: GroqNode
  score: GroqNode
}

/**
 * Replaces `… match text::query("…")`, which groq-js does not have, by calls to the lake's matcher.
 * `@` on the left stands for all the text of the document. In `score()` a match counts by BM25.
 * `parameters` are those that must hold a string.
 */
export function withTextQueries(
  tree: GroqNode,
  calls: HostCalls,
): {tree: GroqNode; parameters: string[]} {
  const parameters: string[] = []
  const scores = new WeakMap<GroqNode, GroqNode>()

  function replaced(node: GroqNode): GroqNode {
    const query = textQueryOf(node)
    if (!query || !isNode(node.left)) return node
    if (query.type === 'Parameter') parameters.push(String(query.name))
    const {condition, score} = matchOf(node.left, query, calls)
    scores.set(condition, score)
    return condition
  }

  function scored(node: GroqNode): GroqNode {
    const inner = ungrouped(node) ?? node
    const isMade = inner.type === 'And' || inner.type === 'Or' || inner.name === 'boost'
    return scores.get(inner) ?? (isMade ? mapParts(inner, scored) : node)
  }

  const mapped = mapNodes(tree, (node) => {
    if (node.type === 'PipeFuncCall' && node.name === 'score' && Array.isArray(node.args)) {
      return {...node, args: node.args.map((arg) => (isNode(arg) ? scored(arg) : arg))}
    }
    return replaced(node)
  })
  return {tree: mapped, parameters}
}

function matchOf(left: GroqNode, query: GroqNode, calls: HostCalls): Match {
  const key = {}
  const textOf = (run: Run) =>
    String(query.type === 'Parameter' ? run.params[String(query.name)] : query.value)
  const matcherOf = (run: Run): TextMatcher =>
    run.once(key, () => textMatcher(textTerms(textOf(run))))
  const whole = wholeText(left)
  const text = whole ? {type: 'AccessAttribute', name: '_id'} : searchedText(left, calls)

  const matches = (run: Run, found: string): boolean =>
    whole
      ? wholeScore(run, {...whole, id: found, query: textOf(run)}, matcherOf(run)) !== undefined
      : matcherOf(run).matches(found)
  const score = (run: Run, found: string): number | undefined =>
    whole
      ? wholeScore(run, {...whole, id: found, query: textOf(run)}, matcherOf(run))
      : matcherOf(run).score(found, run.view.search?.hits(textOf(run))?.statistics())

  const condition = callNode('global', 'coalesce', [calls.node(matches, text), valueNode(false)])
  const scored = scoreNode(calls.node((run, found) => lessOne(score(run, found)), text))
  const marks = {textQuery: query, isOwnText: isIndexedText(left), isWhole: whole !== undefined}
  return {condition: {...condition, ...marks}, score: {...scored, ...marks}}
}

/** groq-js scores `boost(true, x)` as 1 and `x`, or 0 where `x` is no number. */
function scoreNode(lessOneNode: GroqNode): GroqNode {
  return callNode('global', 'boost', [valueNode(true), lessOneNode])
}

function lessOne(score: number | undefined): number | null {
  return score === undefined ? null : score - 1
}

function textQueryOf(node: GroqNode): GroqNode | undefined {
  if (node.type !== 'OpCall' || node.op !== 'match' || !isNode(node.right)) return undefined
  const {type, namespace, name, args} = node.right
  if (type !== 'FuncCall' || namespace !== 'text' || name !== 'query') return undefined
  const argument = Array.isArray(args) ? ungrouped(args[0]) : undefined
  if (argument?.type === 'Parameter' || typeof argument?.value === 'string') return argument
  throw new Error('text::query() takes a string or a parameter.')
}
