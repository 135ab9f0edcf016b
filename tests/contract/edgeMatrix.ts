import {type Role, roles} from '../../lake/access/roles.ts'
import {routes} from '../../lake/data/dataRoutes.ts'
import type {EdgeLake} from './edgeLake.ts'

/**
 * What is asked for: a document that is public, a dotted one, one of a closed dataset, a protected
 * one, and a protected one that names everybody who asks.
 */
export const places = {
  public: {dataset: 'production', id: 'open'},
  dotted: {dataset: 'production', id: 'note.open'},
  closed: {dataset: 'archive', id: 'open'},
  protected: {dataset: 'production-private', id: 'open'},
  named: {dataset: 'production-private', id: 'named'},
} as const

export type Place = (typeof places)[keyof typeof places]

/** A role that the test's newsroom defined itself. */
export const archivist: Role & {name: string} = {
  name: 'archivist',
  title: 'Archivist',
  description: '',
  grants: [
    {datasets: 'archive', filter: '_type == "note"', permissions: ['read', 'update']},
    {datasets: '*', filter: '_type == "secret"', permissions: ['read']},
  ],
}

export const askers = ['nobody', ...Object.keys(roles), archivist.name]

interface Endpoint {
  /** As the tables of routes have it. */
  name: string
  ask: (place: Place) => {path: string; init?: RequestInit}
  /** Whether the answer to an accepted request shows the document; always, for a write. */
  shows?: (text: string, place: Place) => boolean
}

const version = '/v2025-02-19'
const post = (value: unknown): RequestInit => ({method: 'POST', body: JSON.stringify(value)})
const content = (text: string, {id}: Place) =>
  text.includes('the words') && text.includes(`"_id":"${id}"`)

const query = encodeURIComponent('*[_id == $id]{_id, text}')
const readings: Record<string, (place: Place) => string> = {
  query: ({id}) => `?query=${query}&$id="${id}"&perspective=raw`,
  listen: () => '?query=*',
  history: () => '?lastRevision=true',
}

const bodies: Record<string, (place: Place) => unknown> = {
  query: ({id}) => ({query: '*[_id == $id]{_id, text}', params: {id}}),
  mutate: ({id}) => ({mutations: [{patch: {id, set: {seen: true}}}]}),
  actions: ({id}) => ({
    dryRun: true,
    actions: [
      {
        actionType: 'sanity.action.document.create',
        publishedId: `${id}-2`,
        attributes: {_id: `drafts.${id}-2`, _type: 'note'},
      },
    ],
  }),
}

/** Every route of the data interface, and what else names a dataset. */
export const endpoints = (assetOf: (dataset: string) => string): Endpoint[] => [
  ...routes.flatMap(({method, paths, use}) =>
    paths.map((path): Endpoint => {
      const showsNothing = method === 'POST' && use !== 'query'
      return {
        name: `${method} ${path}`,
        ask(place) {
          const filled = path
            .replace(':project', 'onrecord')
            .replace(':dataset', place.dataset)
            .replace(':ids', place.id)
          const options =
            method === 'GET' ? (readings[use]?.(place) ?? '') : '?perspective=raw&dryRun=true'
          const init = method === 'POST' ? post(bodies[use]?.(place)) : {}
          return {path: `${version}${filled}${options}`, init}
        },
        ...(!showsNothing && !isStream(use) && {shows: path.includes('history') ? named : content}),
      }
    }),
  ),
  {
    name: 'GET /files/:project/:dataset/:file',
    ask: ({dataset}) => ({path: new URL(assetOf(dataset)).pathname}),
  },
  {
    name: 'POST /assets/files/:dataset',
    ask: ({dataset}) => ({
      path: `${version}/assets/files/${dataset}`,
      init: {method: 'POST', body: 'x'},
    }),
  },
  {
    name: 'GET /projects/:project/datasets/:dataset/acl',
    ask: ({dataset}) => ({path: `${version}/projects/onrecord/datasets/${dataset}/acl`}),
    shows: (text) => text.includes('"read"'),
  },
  {
    name: 'GET /projects/:project/datasets',
    ask: () => ({path: `${version}/projects/onrecord/datasets`}),
    shows: (text, {dataset}) => text.includes(`"${dataset}"`),
  },
  {
    name: 'PATCH /projects/:project/datasets/:dataset',
    ask: ({dataset}) => ({
      path: `${version}/projects/onrecord/datasets/${dataset}`,
      init: {method: 'PATCH', body: '{}'},
    }),
  },
]

const isStream = (use: string): boolean => use === 'listen' || use === 'live'

/** Pages of history name what they show. */
const named = (text: string): boolean => /the words|"documentIDs"|"documentId"/.test(text)

/** Puts what the matrix asks for into a lake, and answers the files' addresses and the tokens. */
export async function furnish(edge: EdgeLake) {
  edge.access.roles.put(archivist)
  edge.access.datasets.set('archive', 'private')
  const tokens = new Map<string, string>()
  const knownBy: string[] = []
  for (const role of askers.slice(1)) {
    const {id, token} = edge.access.createToken({name: role, roles: [role]})
    tokens.set(role, token)
    knownBy.push(id)
  }
  const keeper = edge.access.createToken({name: 'Keeper', roles: ['editor']})
  const assets = new Map<string, string>()
  for (const {dataset, id} of Object.values(places)) {
    const isProtected = dataset === places.protected.dataset
    const client = edge.client(isProtected ? keeper.token : tokens.get('administrator'), dataset)
    const readers = id === places.named.id ? knownBy.concat(keeper.id) : [keeper.id]
    const naming: Record<string, string[]> = isProtected ? {knownBy: readers} : {}
    await client.create({_id: id, _type: 'note', text: 'the words', ...naming})
    if (isProtected) continue
    const asset = await client.assets.upload('file', Buffer.from('tape'), {filename: 'tape.txt'})
    assets.set(dataset, asset.url)
    assets.set(places.protected.dataset, asset.url.replace(dataset, places.protected.dataset))
  }
  return {tokens, assetOf: (dataset: string) => assets.get(dataset) ?? ''}
}
