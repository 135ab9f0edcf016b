import {LRUCache} from 'lru-cache'
import {isPrivateDataset} from '../access/permissions.ts'
import type {Question} from './createFetcher.ts'

/** Answers that are given again while nothing is written to their dataset. */
export interface KeptAnswers<Answer> {
  /** What `ask` gives, or gave the last time that the same reader asked the same. */
  answer(question: Question, ask: () => Promise<Answer>): Promise<Answer>
  /** Forgets what was answered from a dataset. */
  written(dataset: string): void
}

interface Kept<Answer> {
  answer: Answer
  edition: number
}

/** What else than the documents an answer may depend on: the time, and how far the text is indexed. */
const passing = /\bnow\b|\btext::/

const longestKey = 20_000

/**
 * Keeps the latest answers, up to `maximumBytes` of their texts. A site asks for the same pages far
 * more often than anybody writes. Answers from datasets of protected identities are never kept, as
 * each reading of them is told.
 */
export function createKeptAnswers<Answer extends {readonly length: number}>(
  maximumBytes: number,
): KeptAnswers<Answer> {
  const editions = new Map<string, number>()
  const kept =
    maximumBytes > 0
      ? new LRUCache<string, Kept<Answer>>({
          maxSize: maximumBytes,
          sizeCalculation: ({answer}, key) => answer.length + key.length + 1,
        })
      : undefined

  return {
    async answer(question, ask) {
      const key = kept && keyOf(question)
      if (key === undefined) return ask()
      const edition = editions.get(question.dataset) ?? 0
      const found = kept?.get(key)
      if (found?.edition === edition) return found.answer
      const answer = await ask()
      if (edition === (editions.get(question.dataset) ?? 0)) kept?.set(key, {answer, edition})
      return answer
    },
    written(dataset) {
      editions.set(dataset, (editions.get(dataset) ?? 0) + 1)
    },
  }
}

/** All that an answer depends on besides the documents; `undefined` for one that must not be kept. */
function keyOf({dataset, request, identity}: Question): string | undefined {
  const {query, params, perspective, apiVersion, explain} = request
  if (explain || passing.test(query) || isPrivateDataset(dataset)) return undefined
  const reader = identity && [identity.id, identity.roles, identity.grants, identity.closedDatasets]
  const key = JSON.stringify([dataset, query, params, perspective, apiVersion, reader])
  return key.length > longestKey ? undefined : key
}
