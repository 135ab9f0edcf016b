import fc from 'fast-check'
import {groqTexts} from './groqTexts.ts'
import {actions, mutations} from './lakeWrites.ts'
import {ids, names, numbers, texts, types, values} from './oddValues.ts'

export interface LakeRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array | undefined
  /** Whether the lake answers with a stream that has no end. */
  endless?: boolean
}

const dataset = 'fuzz'
const version = fc.constantFrom('v1', 'vX', 'v2025-02-19', 'v2021-03-25', 'v2026-01-01')

const options = fc.record(
  {
    returnIds: fc.constantFrom('true', 'false', 'x'),
    returnDocuments: fc.constantFrom('true', 'false', ''),
    visibility: fc.constantFrom('sync', 'async', 'deferred', 'x'),
    dryRun: fc.constantFrom('true', 'false'),
    autoGenerateArrayKeys: fc.constant('true'),
    perspective: fc.oneof(fc.constantFrom('raw', 'published', 'drafts', 'r1', 'r1,drafts'), texts),
    query: groqTexts,
    $p: fc.oneof(
      values.map((value) => JSON.stringify(value)),
      texts,
    ),
    explain: fc.constant('true'),
    returnQuery: fc.constantFrom('false', 'x'),
    revision: fc.oneof(ids, texts),
    time: fc.oneof(fc.constantFrom('2026-01-01T00:00:00Z', '+275761-01-01', '-1'), texts),
    lastRevision: fc.constant('true'),
    limit: fc.oneof(numbers.map(String), texts),
    nextCursor: fc.oneof(numbers.map(String), texts),
    reverse: fc.constant('true'),
    effectFormat: fc.constantFrom('mendoza', 'x'),
    excludeContent: fc.constantFrom('true', 'x'),
    includeResult: fc.constant('true'),
    includeAllVersions: fc.constant('true'),
    fromTransaction: texts,
    tag: texts,
    w: fc.oneof(numbers.map(String), texts),
  },
  {requiredKeys: []},
)

function search(given: Record<string, string | undefined>): string {
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`${escaped(name)}=${escaped(value)}`],
  )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** As `encodeURIComponent`, which throws on half a surrogate pair. */
const escaped = (text: string) => encodeURIComponent(text.toWellFormed().slice(0, 1000))

const headers: fc.Arbitrary<Record<string, string>> = fc.oneof(
  {weight: 8, arbitrary: fc.constant<Record<string, string>>({})},
  fc.dictionary(
    fc.constantFrom('accept', 'accept-encoding', 'origin', 'cookie', 'last-event-id', 'range'),
    fc.constantFrom(
      '*/*',
      'gzip',
      'null',
      'http://evil.example',
      'onRecordSession=%',
      'bytes=9-1',
      '',
    ),
    {maxKeys: 2, noNullPrototype: true},
  ),
  fc.constantFrom<Record<string, string>>(
    {authorization: 'Bearer x'},
    {authorization: 'Basic eDp5'},
    {'content-type': 'text/plain'},
    {'content-type': 'multipart/form-data'},
    {'content-type': 'application/json; charset=utf-16'},
    {'content-encoding': 'gzip'},
    {'x-forwarded-for': '1.2.3.4, x'},
    {host: 'evil.example'},
  ),
)

const jsonBodies = (value: fc.Arbitrary<unknown>) => value.map((body) => JSON.stringify(body))

const rawBodies = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.uint8Array({maxLength: 100}),
  fc.constantFrom(
    '',
    'null',
    '[]',
    '"',
    '{"mutations": {}}',
    '{"mutations": [null]}',
    '{"mutations": [{"create": {"_id": "q1", "_type": "quote", "__proto__": {"x": 1}}}]}',
    '{"mutations": [{"create": {"_id": "q1", "_type": "quote", "n": 1e400}}]}',
    '{"mutations": [{"create": {"_id": "q1", "_id": "q2", "_type": "quote"}}]}',
    `{"mutations": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    `{"mutations": [{"create": {"_type": "quote", "a": ${'{"a":'.repeat(90)}1${'}'.repeat(90)}}}]}`,
    `{"query": "*", "params": ${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
    '\ufeff{"query": "*"}',
    'query=*',
  ),
)

const json = {'content-type': 'application/json'}

function post(route: string, bodies: fc.Arbitrary<string | Uint8Array>): fc.Arbitrary<LakeRequest> {
  return fc.tuple(version, options, headers, bodies).map(([v, query, extra, body]) => ({
    method: 'POST',
    path: `/${v}/data/${route}/${dataset}${search(query)}`,
    headers: {...json, ...extra},
    body,
  }))
}

function read(routes: fc.Arbitrary<string>, endless = false): fc.Arbitrary<LakeRequest> {
  return fc.tuple(version, routes, options, headers).map(([v, route, query, extra]) => ({
    method: 'GET',
    path: `/${v}/${route}${search(query)}`,
    headers: extra,
    endless,
  }))
}

const manyIds = fc.array(ids, {minLength: 1, maxLength: 4}).map((list) => escaped(list.join(',')))

const places = fc.oneof(
  fc.constantFrom('users/me', 'projects/x', 'projects/x/datasets', 'projects/x/datasets/fuzz/acl'),
  fc.constantFrom('auth/providers', 'ping', `data/export/${dataset}`, `data/query/${dataset}`),
  fc.constantFrom('data/doc/fuzz/', 'data/x/fuzz', 'users/me/keyvalue/a.b', 'jobs/x', 'features'),
  fc.tuple(texts, texts).map(([a, b]) => `${escaped(a.slice(0, 50))}/${escaped(b.slice(0, 50))}`),
  texts.map((name) => `data/query/${escaped(name.slice(0, 200))}`),
  fc.tuple(names, texts).map(([a, b]) => `users/me/keyvalue/${escaped(`${a}${b.slice(0, 20)}`)}`),
)

/** Requests of every kind that the lake's interface takes, and many that it should not. */
export const lakeRequests: fc.Arbitrary<LakeRequest> = fc.oneof(
  {
    weight: 10,
    arbitrary: post(
      'mutate',
      jsonBodies(
        fc.record(
          {
            mutations: fc.oneof(
              {weight: 9, arbitrary: fc.array(mutations, {maxLength: 4})},
              values,
            ),
            transactionId: fc.oneof(fc.constantFrom('t1', 't2'), texts),
          },
          {requiredKeys: ['mutations']},
        ),
      ),
    ),
  },
  {
    weight: 6,
    arbitrary: post(
      'actions',
      jsonBodies(
        fc.record(
          {
            actions: fc.oneof({weight: 9, arbitrary: fc.array(actions, {maxLength: 3})}, values),
            dryRun: fc.boolean(),
          },
          {requiredKeys: ['actions']},
        ),
      ),
    ),
  },
  {
    weight: 4,
    arbitrary: post(
      'query',
      jsonBodies(
        fc.record(
          {
            query: fc.oneof({weight: 9, arbitrary: groqTexts}, values),
            params: fc.oneof(fc.dictionary(names, values, {maxKeys: 3}), values),
            perspective: fc.oneof(fc.constantFrom('raw', 'drafts'), values),
          },
          {requiredKeys: ['query']},
        ),
      ),
    ),
  },
  {weight: 5, arbitrary: read(fc.constant(`data/query/${dataset}`))},
  {weight: 2, arbitrary: read(manyIds.map((list) => `data/doc/${dataset}/${list}`))},
  {
    weight: 3,
    arbitrary: read(
      fc
        .tuple(fc.constantFrom('documents', 'transactions', 'events/documents'), manyIds)
        .map(([kind, list]) => `data/history/${dataset}/${kind}/${list}`),
    ),
  },
  {weight: 2, arbitrary: read(fc.constant(`data/listen/${dataset}`), true)},
  read(fc.constant(`data/live/events/${dataset}`), true),
  {weight: 2, arbitrary: read(places)},
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('mutate', 'actions', 'query')
      .chain((route) => post(route, rawBodies)),
  },
  fc
    .tuple(
      fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'POST'),
      fc.oneof(
        places,
        types.map((type) => `assets/images/${dataset}?filename=${escaped(type)}`),
      ),
      headers,
      rawBodies,
    )
    .map(([method, place, extra, body]) => {
      return {
        method,
        path: `/v1/${place}`,
        headers: extra,
        body: method === 'HEAD' ? undefined : body,
      }
    }),
)
