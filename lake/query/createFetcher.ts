import {createTextSearch} from '../search/textSearch.ts'
import type {TextIndex} from '../search/createTextIndex.ts'
import type {Rows} from '../store/rows.ts'
import type {Identity} from '../types.ts'
import {createMeter} from './budget.ts'
import type {Budget} from './budget.ts'
import {evaluateGroq, evaluateToText, explainToText} from './evaluateGroq.ts'
import type {Evaluation} from './evaluateGroq.ts'
import type {FetchRequest} from './fetchRequest.ts'
import {readPerspective} from './perspective.ts'
import {createView} from './view.ts'
import {readable, readableById} from './visibility.ts'

/** A query, where it is asked, by whom and when. */
export interface Question {
  dataset: string
  request: FetchRequest
  identity: Identity | undefined
  now: Date
}

/** Both reject with 400 `queryParseError`, and with `OverBudget` where there is a budget. */
export interface Fetcher {
  /** The result of a query. */
  fetch(question: Question): Promise<unknown>
  /** The same as JSON text. */
  fetchText(question: Question): Promise<string>
}

export interface FetcherOptions {
  rows: (dataset: string) => Rows
  /** Of each query; unlimited without one. */
  budget?: Budget
  search?: TextIndex['search']
}

/** Makes the functions that answer queries over what an identity may see. */
export function createFetcher({rows, budget, search}: FetcherOptions): Fetcher {
  function evaluation({dataset, request, identity, now}: Question): Evaluation {
    const {params = {}, perspective, apiVersion = 'vX'} = request
    const view = createView({
      rows: rows(dataset),
      perspective: readPerspective(perspective, apiVersion),
      readable: readable(dataset, identity),
      readableById: readableById(dataset, identity),
      meter: createMeter(budget),
      search: search && createTextSearch(search, dataset),
    })
    return {params, view, dataset, identity, now}
  }

  return {
    fetch: async (question) => evaluateGroq(question.request.query, evaluation(question)),
    fetchText: async (question) => {
      const {query, explain} = question.request
      return (explain ? explainToText : evaluateToText)(query, evaluation(question))
    },
  }
}
