import {publishedIdOf} from '../../workflow/index.ts'
import type {SanityClient} from '@sanity/client'
import {
  type Observable,
  auditTime,
  catchError,
  filter,
  from,
  map,
  of,
  startWith,
  switchMap,
} from 'rxjs'
import type {DocumentEvent} from '../dossier/newsroom.ts'
import {articlesOnFallen, type FetchIds} from './articlesOnFallen.ts'

/** Which articles a list looks at; it then shows those whose dossier fits. */
export type ArticleScope =
  | {kind: 'active'}
  | {kind: 'stored'; stage: string}
  | {kind: 'section'; sectionId: string}
  | {kind: 'recheck'}
  | {kind: 'afterChecks'}

export interface ArticleIds {
  ids: readonly string[]
  isLoading?: boolean
  error?: unknown
}

/** Lists show the newest so many; search finds the others. */
export const listLimit = 200
const settleMilliseconds = 250

/** Active are articles with a draft, and those whose review is neither over nor put aside. */
const queries = {
  active: `array::unique([
    ...(*[_type == "article" && _id in path("drafts.**")] | order(_updatedAt desc)[0...${listLimit}]._id),
    ...(*[_type == "review" && !(stage in ["published", "onHold", "spiked", "retracted"])]
      | order(_updatedAt desc)[0...${listLimit}].article._ref)
  ])`,
  stored: `*[_type == "review" && stage == $stage] | order(_updatedAt desc)[0...${listLimit}].article._ref`,
  recheck: `*[_type == "article" && _id in path("drafts.**")] | order(_updatedAt desc)[0...${listLimit}]._id`,
  afterChecks: `*[_type == "review" && count(breakGlass[defined(receipt) && !defined(check)]) > 0]
    | order(_updatedAt desc)[0...${listLimit}].article._ref`,
  section: `*[_type == "article" && section._ref == $sectionId] | order(_updatedAt desc)[0...${listLimit}]._id`,
} as const satisfies Record<ArticleScope['kind'], string>

const reviewedTypes = new Set(['article', 'review'])
const evidenceTypes = new Set(['article', 'review', 'quote', 'claim', 'interviewee', 'source'])

/** Published ids of the articles in a scope, newest change first, now and after changes. */
export function watchArticleIds(
  client: SanityClient,
  events: Observable<DocumentEvent>,
  scope: ArticleScope,
): Observable<ArticleIds> {
  const {kind, ...params} = scope
  const fetchQuery: FetchIds = (query, queryParams) =>
    client.fetch<(string | null)[]>(query, queryParams, {
      perspective: 'raw',
      tag: 'on-record.articles',
    })
  const fetchScope = async (): Promise<(string | null)[]> => {
    const found = await fetchQuery(queries[kind], params)
    return kind === 'recheck' ? [...found, ...(await articlesOnFallen(fetchQuery))] : found
  }
  const watched = kind === 'recheck' ? evidenceTypes : reviewedTypes
  const fetchIds = (): Observable<ArticleIds> =>
    from(fetchScope()).pipe(
      map((ids) => ({ids: [...new Set(ids.filter((id) => id !== null).map(publishedIdOf))]})),
      catchError((error: unknown) => of({ids: [], error})),
    )
  return events.pipe(
    filter(({type}) => type === undefined || watched.has(type)),
    auditTime(settleMilliseconds),
    startWith(undefined),
    switchMap(fetchIds),
  )
}
