import {connectionOf} from '../http/requestFacts.ts'
import {failures} from '../mutate/failures.ts'
import type {Lake} from '../openLake.ts'
import {hasPublishedDefault} from '../query/perspective.ts'
import {eventStream} from './eventStream.ts'
import {datasetOf, flag, queryParams} from './requestOptions.ts'
import type {DataContext} from './requestOptions.ts'

/** `GET /data/listen/:dataset`: server-sent events. */
export function answerListen(lake: Lake, context: DataContext): Response {
  const query = context.req.query('query')
  if (!query) throw failures.invalid('A listener needs a query.')
  const request = {
    query,
    params: queryParams(context.req.query()),
    includeResult: flag(context, 'includeResult') ?? false,
    includePreviousRevision: flag(context, 'includePreviousRevision') ?? false,
    includeMutations: flag(context, 'includeMutations') ?? true,
    includeAllVersions:
      flag(context, 'includeAllVersions') ??
      !hasPublishedDefault(context.req.param('version') ?? 'vX'),
    effectFormat:
      context.req.query('effectFormat') === 'mendoza' ? ('mendoza' as const) : undefined,
    enableResume: flag(context, 'enableResume') ?? false,
    lastEventId: context.req.header('last-event-id'),
  }
  const dataset = datasetOf(context)
  return eventStream(
    (sink) => lake.listen(dataset, request, context.get('identity'), sink),
    hangUp(context),
  )
}

/**
 * `GET /data/live/events/:dataset`: `message` with the sync tags that a change makes stale. One who
 * comes back is told what became stale meanwhile; `restart` where that is not known, or everything.
 */
export function answerLiveEvents(lake: Lake, context: DataContext): Response {
  const request = {
    includeDrafts: flag(context, 'includeDrafts') ?? false,
    lastEventId: context.req.header('last-event-id'),
  }
  const identity = context.get('identity')
  return eventStream(
    (sink) => lake.live(datasetOf(context), request, identity, sink),
    hangUp(context),
  )
}

/** An error in the body would be told on the console, with its stack, by the server under it. */
function hangUp(context: DataContext): (() => void) | undefined {
  const outgoing = connectionOf(context)?.outgoing
  return outgoing && (() => outgoing.destroy())
}
