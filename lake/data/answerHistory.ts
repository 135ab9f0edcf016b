import {failures} from '../mutate/failures.ts'
import type {RevisionSelector} from '../history/createHistory.ts'
import type {Lake} from '../openLake.ts'
import {datasetOf, flag, idsOf} from './requestOptions.ts'
import type {DataContext} from './requestOptions.ts'

const defaultEvents = 100
const defaultTransactions = 100

/** `GET /data/history/:dataset/documents/:ids?revision|time|lastRevision`. */
export function answerRevision(lake: Lake, context: DataContext): Response {
  const selector = selectorOf(context)
  const identity = context.get('identity')
  const documents = idsOf(context).flatMap(
    (id) => lake.history.documentAt(datasetOf(context), id, selector, identity) ?? [],
  )
  return context.json({documents})
}

/** `GET /data/history/:dataset/transactions/:ids`: a transaction a line. */
export function answerTransactions(lake: Lake, context: DataContext): Response {
  const withContent = !flag(context, 'excludeContent')
  const request = {
    fromTransaction: context.req.query('fromTransaction'),
    toTransaction: context.req.query('toTransaction'),
    reverse: flag(context, 'reverse') ?? false,
    limit: positive(context.req.query('limit')) ?? defaultTransactions,
    withEffects: context.req.query('effectFormat') === 'mendoza',
    withMutations: withContent && !flag(context, 'excludeMutations'),
  }
  const identity = context.get('identity')
  const lines = lake.history.transactions(datasetOf(context), idsOf(context), request, identity)
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  return context.body(text, 200, {'content-type': 'application/x-ndjson'})
}

/** `GET /data/history/:dataset/events/documents/:ids?limit&nextCursor`: pages of events by document. */
export function answerEvents(lake: Lake, context: DataContext): Response {
  const start = positive(context.req.query('nextCursor')) ?? 0
  const end = start + (positive(context.req.query('limit')) ?? defaultEvents)
  const byDocument = idsOf(context).map((id) => {
    return [id, lake.history.events(datasetOf(context), id, context.get('identity'))] as const
  })
  const hasMore = byDocument.some(([, events]) => events.length > end)
  return context.json({
    events: Object.fromEntries(byDocument.map(([id, events]) => [id, events.slice(start, end)])),
    nextCursor: hasMore ? String(end) : '',
  })
}

function selectorOf(context: DataContext): RevisionSelector {
  const revision = context.req.query('revision')
  if (revision !== undefined) return {revision}
  if (flag(context, 'lastRevision')) return {lastRevision: true}
  const time = context.req.query('time')
  if (time === undefined || Number.isNaN(Date.parse(time))) {
    throw failures.invalid('Ask for a revision, for a time in ISO 8601, or for lastRevision=true.')
  }
  return {time}
}

function positive(text: string | undefined): number | undefined {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : undefined
}
