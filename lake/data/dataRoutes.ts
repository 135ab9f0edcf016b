import {Hono} from 'hono'
import {version} from '../http/apiPaths.ts'
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

/** Where each answer lives; a client with a `resource` uses the second form. */
const routes: {method: 'GET' | 'POST'; paths: string[]; answer: Answer}[] = [
  {method: 'GET', paths: ['/data/query/:dataset', `${resource}/query`], answer: answerQuery},
  {method: 'POST', paths: ['/data/query/:dataset', `${resource}/query`], answer: answerQuery},
  {method: 'POST', paths: ['/data/mutate/:dataset', `${resource}/mutate`], answer: answerMutate},
  {method: 'POST', paths: ['/data/actions/:dataset', `${resource}/actions`], answer: answerActions},
  {
    method: 'GET',
    paths: ['/data/doc/:dataset/:ids', `${resource}/doc/:ids`],
    answer: answerDocuments,
  },
  {method: 'GET', paths: ['/data/listen/:dataset', `${resource}/listen`], answer: answerListen},
  {
    method: 'GET',
    paths: ['/data/live/events/:dataset', `${resource}/live/events`],
    answer: answerLiveEvents,
  },
  {method: 'GET', paths: ['/data/export/:dataset', `${resource}/export`], answer: answerExport},
  {method: 'GET', paths: ['/data/history/:dataset/documents/:ids'], answer: answerRevision},
  {method: 'GET', paths: ['/data/history/:dataset/transactions/:ids'], answer: answerTransactions},
  {method: 'GET', paths: ['/data/history/:dataset/events/documents/:ids'], answer: answerEvents},
]

/**
 * The lake's data interface, for any API version. The app that mounts it sets `identity` in the
 * context and turns a LakeError into `{error: {type, description, …}}` with its status.
 */
export function dataRoutes(lake: Lake): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>()
  for (const {method, paths, answer} of routes) {
    for (const path of paths) {
      app.on(method, `/${version}${path}`, (context) => answer(lake, context))
    }
  }
  return app
}
