import {z} from 'zod'
import {readBody} from '../mutate/readBody.ts'
import type {Lake} from '../openLake.ts'
import {datasetOf, flag, jsonBody} from './requestOptions.ts'
import type {DataContext} from './requestOptions.ts'

const transactionId = z.string().optional()
const mutateBody = z.object({mutations: z.array(z.unknown()), transactionId})
const actionsBody = z.object({
  actions: z.array(z.unknown()),
  transactionId,
  dryRun: z.boolean().optional(),
})

/** `POST /data/mutate/:dataset`. */
export async function answerMutate(lake: Lake, context: DataContext): Promise<Response> {
  const request = {
    ...readBody(mutateBody, await jsonBody(context), 'request'),
    dryRun: flag(context, 'dryRun'),
    returnDocuments: flag(context, 'returnDocuments'),
    autoGenerateArrayKeys: flag(context, 'autoGenerateArrayKeys'),
  }
  const done = await lake.commit(datasetOf(context), request, context.get('identity'), {
    isJson: true,
  })
  const withIds = flag(context, 'returnIds') === true || request.returnDocuments === true
  const results = done.results.map(({id, ...result}) => (withIds ? {id, ...result} : result))
  return context.json({transactionId: done.transactionId, results})
}

/** `POST /data/actions/:dataset`. */
export async function answerActions(lake: Lake, context: DataContext): Promise<Response> {
  const request = readBody(actionsBody, await jsonBody(context), 'request')
  const done = await lake.commit(datasetOf(context), request, context.get('identity'), {
    isJson: true,
  })
  return context.json({transactionId: done.transactionId})
}
