import {OverBudget} from '../query/budget.ts'
import type {Fetcher, Question} from '../query/createFetcher.ts'
import type {FetchRequest} from '../query/fetchRequest.ts'
import type {KeptAnswers} from '../query/keptAnswers.ts'
import {tellWitness} from '../query/readWitness.ts'
import type {Identity} from '../types.ts'
import type {Pool} from './createPool.ts'
import {createOverranQueries} from './overranQueries.ts'
import {errorOf} from './protocol.ts'
import type {QueryReply} from './protocol.ts'

/** JSON text, as a string or as its bytes in UTF-8. */
export type JsonText = string | Uint8Array<ArrayBuffer>

/** Answers queries: short ones in the lake's own thread, the others where they block nobody. */
export interface QueryService {
  /** The result. Rejects as `fetchText`. */
  fetch(
    dataset: string,
    request: FetchRequest,
    identity: Identity | undefined,
    signal?: AbortSignal,
  ): Promise<unknown>
  /**
   * The result as JSON text. Rejects with 400 `queryParseError`, and with the errors of the pool
   * for a query that takes long. `signal` says that nobody waits any more.
   */
  fetchText(
    dataset: string,
    request: FetchRequest,
    identity: Identity | undefined,
    signal?: AbortSignal,
  ): Promise<JsonText>
}

export interface QueryServiceOptions {
  /** Throws `OverBudget` where a query asks for more than the lake's own thread has time for. */
  fetcher: Fetcher
  pool: Pool<Question, QueryReply>
  kept: KeptAnswers<JsonText>
  now: () => Date
  /** Told of every query before it is answered. */
  asked: (dataset: string, request: FetchRequest) => void
  clock?: () => number
}

/** Until a query that took long is tried again in the lake's own thread. */
const overranMilliseconds = 10_000
/** A longer text takes long to be read alone. */
const longestText = 50_000

export function createQueryService(options: QueryServiceOptions): QueryService {
  const {fetcher, pool, kept, now, asked, clock = () => performance.now()} = options
  const overran = createOverranQueries(overranMilliseconds, clock)

  async function inThread(
    question: Question,
    signal: AbortSignal | undefined,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const reply = await pool.run(question, signal)
    if ('failure' in reply) throw errorOf(reply.failure)
    tellWitness(reply.read)
    return reply.json
  }

  async function answer<Result>(
    question: Question,
    signal: AbortSignal | undefined,
    here: () => Promise<Result>,
  ): Promise<Result | Uint8Array<ArrayBuffer>> {
    const {dataset, request} = question
    asked(dataset, request)
    const {query} = request
    if (query.length > longestText || overran.has(query)) return inThread(question, signal)
    try {
      return await here()
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error
      overran.add(query)
      return inThread(question, signal)
    }
  }

  return {
    async fetch(dataset, request, identity, signal) {
      const question = {dataset, request, identity, now: now()}
      const here = async () => ({value: await fetcher.fetch(question)})
      const result = await answer(question, signal, here)
      return 'value' in result ? result.value : JSON.parse(new TextDecoder().decode(result))
    },
    fetchText(dataset, request, identity, signal) {
      const question = {dataset, request, identity, now: now()}
      return kept.answer(question, () =>
        answer(question, signal, () => fetcher.fetchText(question)),
      )
    },
  }
}
