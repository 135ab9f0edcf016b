import {useMemo} from 'react'
import {catchError, filter, from, of, startWith, switchMap} from 'rxjs'
import type {Blocker, PublishRequestDocument} from '../../workflow/index.ts'
import {connection} from '../connection/connection.ts'
import {useNewsroom} from '../dossier/useDossier.ts'
import {useObserved} from '../dossier/useObserved.ts'

/** Something that the publisher found: `schemas/documents/incident.ts`. */
export interface Incident {
  _id: string
  kind: 'bypass' | 'refusedStep'
  findings: Blocker[]
  by?: string
  at: string
}

/** What an article's publisher was asked, and what it met. */
export interface Standing {
  /** The newest request; it waits while it has no `state`. */
  request?: PublishRequestDocument | null
  incidents: Incident[]
}

const nothing: Standing = {incidents: []}
const query = `{
  "request": *[_type == "publishRequest" && document._ref == $articleId]
    | order(_createdAt desc)[0],
  "incidents": *[_type == "incident" && document._ref == $articleId && !defined(settledAt)
    && (kind == "bypass" || at > $since)] | order(at desc)[0...20]
}`
const watched = new Set(['publishRequest', 'incident'])

/**
 * The same, live; nothing where there is no publisher. Steps that were not taken over are told of
 * until the article is published next: `since` is its newest publication.
 */
export function useStanding(articleId: string, since = ''): Standing {
  const {client, events} = useNewsroom()
  const standing = useMemo(() => {
    if (!connection.hasPublisher) return of(nothing)
    const read = () =>
      from(
        client.fetch<Standing>(
          query,
          {articleId, since},
          {perspective: 'raw', tag: 'on-record.standing'},
        ),
      ).pipe(catchError(() => of(nothing)))
    return events.pipe(
      filter(({type}) => type === undefined || watched.has(type)),
      startWith(undefined),
      switchMap(read),
    )
  }, [client, events, articleId, since])
  return useObserved(standing, nothing)
}
