import {unparse} from 'groq-js'
import {isNode, mapNodes} from './ast.ts'
import type {GroqNode} from './ast.ts'
import type {Meter} from './budget.ts'

/** One use of an index, or of none. */
export interface PlanStep {
  /** The filters on `*` that were answered. */
  part: GroqNode
  index: string
  /** How many documents the index named; `undefined` where all of a kind were read. */
  candidates: number | undefined
  read: number
  /** How many passed the filters; `undefined` where they were evaluated in place. */
  matched: number | undefined
}

/** How one part of a query was answered, over all the times that it was asked for. */
export interface ExplainedPart {
  part: string
  /** `_id`, `_type`, `reference`, `path …`, `text`, or `none` where every document was looked at. */
  index: string
  times: number
  /** How many documents the index named; left out where all of a type, or all, were read. */
  candidates?: number
  read: number
  matched?: number
}

export interface Explanation {
  parts: ExplainedPart[]
  /** In all, with those that `->` leads to. */
  documentsRead: number
  idsListed: number
}

/** Collects what an evaluation did with the indexes. */
export function createExplanation() {
  const byPart = new Map<GroqNode, Map<string, ExplainedPart>>()
  return {
    note({part, index, candidates, read, matched}: PlanStep): void {
      const byIndex = byPart.get(part) ?? new Map<string, ExplainedPart>()
      const known = byIndex.get(index) ?? {part: textOf(part), index, times: 0, read: 0}
      known.times += 1
      known.read += read
      if (candidates !== undefined) known.candidates = (known.candidates ?? 0) + candidates
      if (matched !== undefined) known.matched = (known.matched ?? 0) + matched
      byPart.set(part, byIndex.set(index, known))
    },
    told({counted}: Meter): Explanation {
      return {
        parts: [...byPart.values()].flatMap((byIndex) => [...byIndex.values()]),
        documentsRead: counted.documents,
        idsListed: counted.ids,
      }
    },
  }
}

/** As GROQ. */
function textOf(node: GroqNode): string {
  const readable = mapNodes(node, (part) => (isNode(part.textQuery) ? searchNode(part) : part))
  return unparse(readable).replaceAll('global::', '')
}

/** What stands for a search in a plan is made of the lake's own calls, which are nothing to read. */
function searchNode({textQuery}: GroqNode): GroqNode {
  const right = {type: 'FuncCall', namespace: 'text', name: 'query', args: [textQuery]}
  return {type: 'OpCall', op: 'match', left: {type: 'This'}, right}
}
