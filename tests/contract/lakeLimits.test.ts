import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {refusal, serveTestLake} from './lakeHarness.ts'
import type {LakeServer} from './lakeHarness.ts'

let server: LakeServer
let client: SanityClient

beforeEach(async () => {
  server = await serveTestLake()
  client = server.client('editor')
})
afterEach(() => server.close())

/** What the lake answers to a body as it stands. */
async function posted(body: string): Promise<{status: number; description: string}> {
  const response = await fetch(`${server.url}/v2025-02-19/data/mutate/test`, {
    method: 'POST',
    headers: {authorization: 'Bearer editor', 'content-type': 'application/json'},
    body,
  })
  const answer = await response.json()
  const description = answer.error?.items?.[0].error.description ?? answer.error?.description
  return {status: response.status, description}
}

const created = (fields: string) =>
  `{"mutations": [{"create": {"_id": "q", "_type": "x", ${fields}}}]}`

test('a document beyond what the hosted lake takes is refused, with its name and the place', async () => {
  const deep = `${'{"a": '.repeat(21)}1${'}'.repeat(21)}`
  const many = Array.from({length: 8001}, (_, index) => `"f${index}": 1`).join(', ')
  const refused = [
    [`"a": ${deep}`, `Document "q" is nested more than 20 levels deep at "${'a.'.repeat(19)}a".`],
    [many, 'Document "q" has more than 8000 different attributes, the last at "f7998".'],
    ['"a": {"": 1}', 'Document "q" has an attribute name at "a" that is empty.'],
    [
      '"a": 1e999',
      'The body of this request has a number that is too large at mutations.0.create.a.',
    ],
    [
      '"a": {"__proto__": 1}',
      'The body of this request has the name __proto__ at mutations.0.create.a: it can not be used.',
    ],
    [
      `"a": ${'['.repeat(500)}${']'.repeat(500)}`,
      'The body of this request is nested more than 100 levels deep.',
    ],
  ] as const
  for (const [fields, description] of refused) {
    expect(await posted(created(fields))).toEqual({status: 400, description})
  }
  expect(await client.fetch('count(*)')).toBe(0)
  await client.create({_id: 'q', _type: 'x', count: Number.MAX_VALUE})
  expect(await refusal(client.patch('q').inc({count: Number.MAX_VALUE}).commit())).toMatchObject({
    item: {
      error: {description: 'Document "q" has a number at "count" that is too large to be stored.'},
    },
  })
})

test('a list of rows does not count as depth, and odd characters stay what they are', async () => {
  const rows = [{cells: [{text: 'zero \u0000, \u2028, 🗞️, \ufffd'}]}]
  await client.create({_id: 'q', _type: 'x', rows, constructor: 'a', 'with-dash': 1})
  expect(await client.getDocument('q')).toMatchObject({rows, constructor: 'a', 'with-dash': 1})
  expect(await posted(created('"half": "a\\ud83d"').replace('"q"', '"half"'))).toEqual({
    status: 200,
  })
  expect((await client.getDocument('half'))?.half).toBe('a\ufffd')
})

test('an id that no document can have is refused', async () => {
  const long = 'a'.repeat(129)
  for (const [id, reason] of [
    ['-a', 'may have only a-z, A-Z, 0-9, ., _ and -, and not begin with - or .'],
    ['a b', 'may have only a-z, A-Z, 0-9, ., _ and -, and not begin with - or .'],
    ['a..b', 'may not have two dots in a row or end in one'],
    ['drafts.-a', 'may not have a part that begins with -'],
    ['versions.a', 'needs a release and a document after "versions"'],
    ['a.versions.b', 'may have "versions" only as its first part'],
    [long, 'has 129 characters, 128 are allowed'],
  ]) {
    const shown = id === long ? `${'a'.repeat(40)}…` : id
    expect(await refusal(client.create({_id: String(id), _type: 'x'}))).toMatchObject({
      status: 400,
      item: {error: {description: `Malformed document ID: "${shown}" ${reason}.`}},
    })
  }
})

test('several documents are patched and deleted by their ids', async () => {
  for (const id of ['a', 'b', 'c']) await client.create({_id: id, _type: 'quote', count: 1})
  await client.patch(['a', 'b']).inc({count: 1}).commit()
  await client.mutate([{delete: {id: ['a', 'c', 'none']}}])
  expect(await client.fetch('*[]{_id, count}')).toEqual([{_id: 'b', count: 2}])
})

test('a patch is refused that would keep the lake busy, names __proto__, or is misspelt', async () => {
  await client.create({_id: 'q', _type: 'x', list: [1, 2, 3]})
  const patch = (operations: string) =>
    posted(`{"mutations": [{"patch": {"id": "q", ${operations}}}]}`)
  for (const [operations, description] of [
    [
      '"set": {"list[0:1000000000]": 1}',
      'The patch takes too long to apply. Make it of smaller steps.',
    ],
    [
      '"set": {"a.__proto__.b": 1}',
      'The path "a.__proto__.b" can not be used: __proto__ is no attribute.',
    ],
    ['"sets": {"a": 1}', 'The patch is not valid at patch: Unrecognized key: "sets"'],
    ['"query": "*"', 'The patch is not valid at patch: needs one of id, query'],
    [
      '"insert": {"items": []}',
      'The patch is not valid at patch.insert: needs items and one of before, after, replace',
    ],
    [
      `"unset": ["${'a'.repeat(5000)}"]`,
      `The path "${'a'.repeat(60)}…" has 5000 characters, 4096 are allowed.`,
    ],
  ]) {
    expect(await patch(String(operations))).toEqual({status: 400, description})
  }
  await client.patch('q').set({'list[1:]': 0}).commit()
  expect((await client.getDocument('q'))?.list).toEqual([1, 0, 0])
})
