import type {Access} from '../../lake/access/openAccess.ts'
import {roles} from '../../lake/access/roles.ts'
import {articleQuery} from '../../queries/article.ts'
import {correctionsQuery} from '../../queries/corrections.ts'
import {frontQuery, menuQuery} from '../../queries/front.ts'
import {intervieweeQuery, quotesOfIntervieweeQuery} from '../../queries/interviewee.ts'
import {latestQuery} from '../../queries/latest.ts'
import {sectionQuery} from '../../queries/section.ts'
import {sitemapQuery, slugsQuery} from '../../queries/sitemap.ts'
import {sourceQuery} from '../../queries/source.ts'

/** What came back, and by which way. */
export type Told = {way: string; text: string}

const version = '/v2025-02-19'
const datasets = ['production', 'production-private']
const lists = {correctionsQuery, frontQuery, latestQuery, menuQuery, sitemapQuery, slugsQuery}
const pages = {articleQuery, intervieweeQuery, quotesOfIntervieweeQuery, sectionQuery, sourceQuery}

/** Tokens of everybody whom no identity names: nobody, each role, and one that claims all there is. */
export function unnamedAskers(access: Access): Map<string, string | undefined> {
  const filter = '_id in path("**")'
  const permissions = ['read', 'create', 'update', 'history', 'manage'] as const
  const grants = [{datasets: '*-private', filter, permissions}]
  access.roles.put({name: 'snooper', title: 'Snooper', description: '', grants})
  const asking = [...Object.keys(roles), 'snooper'].map(
    (role) => [role, access.createToken({name: role, roles: [role]}).token] as const,
  )
  return new Map([['nobody', undefined], ...asking])
}

const authorization = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : {authorization: `Bearer ${token}`}

/** Everything that the lake answers to one asker about these records and all else. */
export async function askEverything(
  url: string,
  token: string | undefined,
  ids: readonly string[],
  slugs: readonly string[],
): Promise<Told[]> {
  const told: Told[] = []
  const headers = authorization(token)
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${url}${version}${path}`, {...init, headers})
    told.push({way: `${init.method ?? 'GET'} ${path}`, text: await answer.text()})
  }
  const send = (path: string, body: unknown) =>
    ask(path, {method: 'POST', body: JSON.stringify(body)})
  const all = ids.join(',')
  const [first = 'confidential.none'] = ids

  for (const dataset of datasets) {
    for (const perspective of dataset === 'production' ? ['raw'] : ['raw', 'drafts', 'published']) {
      await send(`/data/query/${dataset}?perspective=${perspective}`, {query: '*'})
    }
    for (const query of odd) await send(`/data/query/${dataset}`, {query, params: {ids}})
    await ask(`/data/doc/${dataset}/${all}`)
    await ask(`/data/export/${dataset}`)
    for (const history of ['documents', 'events/documents', 'transactions']) {
      await ask(`/data/history/${dataset}/${history}/${all}?lastRevision=true&effectFormat=mendoza`)
    }
    for (const mutation of changesOf(first)) {
      const options = 'dryRun=true&returnDocuments=true'
      await send(`/data/mutate/${dataset}?${options}`, {mutations: [mutation]})
    }
    const publish = {actionType: 'sanity.action.document.publish', publishedId: first}
    await send(`/data/actions/${dataset}`, {actions: [{...publish, draftId: `drafts.${first}`}]})
    for (const id of ids) await ask(`/data/readers/${dataset}/${id}`)
    await ask(`/projects/onrecord/datasets/${dataset}/acl`)
    await ask(`/data/elsewhere/${dataset}`)
  }
  for (const path of ['/projects/onrecord', '/projects/onrecord/datasets', '/users/me']) {
    await ask(path)
  }
  const page = {from: 0, to: 100}
  for (const query of Object.values(lists)) {
    await send('/data/query/production', {query, params: page})
  }
  for (const query of Object.values(pages)) {
    for (const slug of slugs) {
      await send('/data/query/production', {query, params: {slug, ...page}})
    }
  }
  return told
}

/** Queries that fail, join, count, search or ask for what lies beside the documents. */
const odd = [
  '*[_type == "sanity.fileAsset" || _type == "sanity.imageAsset"]',
  '*[_id in $ids]{..., "of": *[references(^._id)]}',
  '*[defined(identity)] | order(identity) {identity, contact}',
  '*[identity match "a*"] | score(identity match "b*")',
  '{"first": *[_type == "confidential"][0], "joined": $ids[]{"it": *[_id == ^]}}',
  '*[identity > contact + 1]{"x": string::split(identity, "")}',
  '*[',
]

/** Ways to change a record that would fail by its words, or answer it. */
const changesOf = (id: string) => [
  {patch: {id, inc: {identity: 1}}},
  {patch: {id, diffMatchPatch: {identity: '@@ -1,3 +1,3 @@\n-abc\n+xyz\n'}}},
  {patch: {id, unset: ['knownBy[@ == "nobody"]']}},
  {createIfNotExists: {_id: id, _type: 'confidential'}},
  {create: {_id: id, _type: 'confidential'}},
  {createOrReplace: {_id: id, _type: 'confidential', knownBy: []}},
  {delete: {id}},
]

/** Listens to all that happens until it is stopped; then answers what came. */
export async function overhear(
  url: string,
  token: string | undefined,
): Promise<{stop: () => Promise<Told[]>}> {
  const wishes = 'includeResult=true&includePreviousRevision=true&includeMutations=true'
  const paths = datasets.flatMap((dataset) => [
    `/data/listen/${dataset}?query=*&${wishes}&effectFormat=mendoza&includeAllVersions=true`,
    `/data/live/events/${dataset}?includeDrafts=true`,
  ])
  const ended = new AbortController()
  const streams = await Promise.all(
    paths.map(async (path) => {
      const init = {headers: authorization(token), signal: ended.signal}
      const answer = await fetch(`${url}${version}${path}`, init)
      let text = ''
      const reading = (async () => {
        for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
          text += part
        }
      })().catch(() => undefined)
      return {path, reading, text: () => text}
    }),
  )
  return {
    async stop() {
      ended.abort()
      await Promise.all(streams.map(({reading}) => reading))
      return streams.map(({path, text}) => ({way: `LISTEN ${path}`, text: text()}))
    },
  }
}
