import {Hono} from 'hono'
import {version} from '../http/apiPaths.ts'
import {type DatasetUse, type GuardDataset, withoutGuard} from '../http/guardDataset.ts'
import type {Lake} from '../openLake.ts'
import type {LakeEnv} from '../types.ts'
import {answerActions, answerMutate} from './answerCommit.ts'
import {answerDocuments, answerExport} from './answerDocuments.ts'
import {answerEvents, answerRevision, answerTransactions} from './answerHistory.ts'
import {answerListen, answerLiveEvents} from './answerListen.ts'
import {answerQuery} from './answerQuery.ts'
import type {DataContext} from './requestOptions.ts'

type Answer = (lake: Lake, context: DataContext) => Response | Promise<Response>

const resource = '/projects/:project/datasets/:dataset'

interface Route {
  method: 'GET' | 'POST'
  paths: string[]
  /** What the dataset in the path is used for, with what that takes (`http/guardDataset.ts`). */
  use: DatasetUse
  answer: Answer
}

const get = (use: DatasetUse, answer: Answer, ...paths: string[]): Route => ({
  method: 'GET',
  paths,
  use,
  answer,
})
const post = (use: DatasetUse, answer: Answer, ...paths: string[]): Route => ({
  ...get(use, answer, ...paths),
  method: 'POST',
})

const history = '/data/history/:dataset'

/** Where each answer lives; a client with a `resource` uses the second form. */
export const routes: readonly Route[] = [
  get('query', answerQuery, '/data/query/:dataset', `${resource}/query`),
  post('query', answerQuery, '/data/query/:dataset', `${resource}/query`),
  post('mutate', answerMutate, '/data/mutate/:dataset', `${resource}/mutate`),
  post('actions', answerActions, '/data/actions/:dataset', `${resource}/actions`),
  get('doc', answerDocuments, '/data/doc/:dataset/:ids', `${resource}/doc/:ids`),
  get('listen', answerListen, '/data/listen/:dataset', `${resource}/listen`),
  get('live', answerLiveEvents, '/data/live/events/:dataset', `${resource}/live/events`),
  get('export', answerExport, '/data/export/:dataset', `${resource}/export`),
  get('history', answerRevision, `${history}/documents/:ids`),
  get('history', answerTransactions, `${history}/transactions/:ids`),
  get('history', answerEvents, `${history}/events/documents/:ids`),
]

/**
 * The lake's data interface, for any API version. The app that mounts it sets `identity` in the
 * context and turns a LakeError into `{error: {type, description, …}}` with its status. Every
 * request passes `guard` first.
 */
export function dataRoutes(lake: Lake, guard: GuardDataset = withoutGuard): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>()
  for (const {method, paths, use, answer} of routes) {
    for (const path of paths) {
      app.on(method, `/${version}${path}`, (context) =>
        guard(context, use, () => answer(lake, context)),
      )
    }
  }
  return app
}
