import {createTextSearch} from '../search/textSearch.ts'
import type {TextIndex} from '../search/createTextIndex.ts'
import type {Rows} from '../store/rows.ts'
import type {Identity} from '../types.ts'
import {createMeter} from './budget.ts'
import type {Budget} from './budget.ts'
import {evaluateGroq, evaluateToText} from './evaluateGroq.ts'
import type {Evaluation} from './evaluateGroq.ts'
import type {FetchRequest} from './fetchRequest.ts'
import {readPerspective} from './perspective.ts'
import {createView} from './view.ts'
import {readable} from './visibility.ts'

/** Both reject with 400 `queryParseError`, and with `OverBudget` where there is a budget. */
export interface Fetcher {
  /** The result of a query. */
  fetch(dataset: string, request: FetchRequest, identity: Identity | undefined): Promise<unknown>
  /** The same as JSON text. */
  fetchText(dataset: string, request: FetchRequest, identity: Identity | undefined): Promise<string>
}

export interface FetcherOptions {
  rows: (dataset: string) => Rows
  now: () => Date
  /** Of each query; unlimited without one. */
  budget?: Budget
  search?: TextIndex['search']
}

/** Makes the functions that answer queries over what an identity may see. */
export function createFetcher({rows, now, budget, search}: FetcherOptions): Fetcher {
  function evaluation(
    dataset: string,
    {params = {}, perspective, apiVersion = 'vX'}: FetchRequest,
    identity: Identity | undefined,
  ): Evaluation {
    const view = createView({
      rows: rows(dataset),
      perspective: readPerspective(perspective, apiVersion),
      readable: readable(dataset, identity),
      meter: createMeter(budget),
      search: search && createTextSearch(search, dataset),
    })
    return {params, view, dataset, identity, now: now()}
  }

  return {
    fetch: async (dataset, request, identity) =>
      evaluateGroq(request.query, evaluation(dataset, request, identity)),
    fetchText: async (dataset, request, identity) =>
      evaluateToText(request.query, evaluation(dataset, request, identity)),
  }
}
