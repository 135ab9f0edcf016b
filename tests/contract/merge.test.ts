import {afterAll, beforeAll, expect, test} from 'vitest'
import {mergeParams, mergeQuery} from '../../workflow/merge/mergeQuery.ts'
import type {WholeDocument} from '../../workflow/merge/mergeTypes.ts'
import {planMerge} from '../../workflow/merge/planMerge.ts'
import {serveTestLake, type LakeServer} from './lakeHarness.ts'

/** Two documents of one person: what quotes rest on must not get lost when they become one. */
let lake: LakeServer
beforeAll(async () => {
  lake = await serveTestLake()
})
afterAll(() => lake.close())

const ref = (id: string) => ({_type: 'reference', _ref: id, _weak: true})
const desk = () => lake.client('editor', {perspective: 'raw'})

async function write(): Promise<void> {
  const client = desk()
  await client.delete({query: '*[true]'})
  const documents: WholeDocument[] = [
    {
      _id: 'drafts.interviewee-a',
      _type: 'interviewee',
      name: 'Joan Vance',
      aliases: ['Jo Vance'],
      role: 'mayor',
      consent: {given: true, scope: 'the flood'},
    },
    {
      _id: 'drafts.interviewee-b',
      _type: 'interviewee',
      name: 'J. Vance',
      role: 'diver',
      consent: {given: true, scope: 'the port', withdrawn: '2026-03-01'},
    },
    {_id: 'drafts.quote-1', _type: 'quote', text: 'Salt', speaker: ref('interviewee-b')},
    {_id: 'versions.r1.quote-1', _type: 'quote', text: 'Salt', speaker: ref('interviewee-b')},
    {
      _id: 'drafts.quote-2',
      _type: 'quote',
      provenance: [{_key: 'h', _type: 'hop', act: 'said', agent: ref('interviewee-b')}],
    },
  ]
  await client.mutate(documents.map((create) => ({create})))
}

async function plan(keep = 'interviewee-a', lose = 'interviewee-b') {
  const documents = await desk().fetch<WholeDocument[]>(mergeQuery, mergeParams(keep, lose))
  return planMerge({keep, lose, at: '2026-05-04T08:00:00.000Z'}, documents)
}

test('every reference moves, in drafts and releases; names, roles and consent are joined', async () => {
  await write()
  const {mutations, moved} = await plan()
  await desk().mutate(mutations)
  expect(moved.toSorted()).toEqual(['drafts.quote-1', 'drafts.quote-2', 'versions.r1.quote-1'])
  expect(await desk().fetch('*[references("interviewee-b")]._id')).toEqual([])
  expect(await desk().getDocument('drafts.interviewee-b')).toBeUndefined()
  expect(await desk().getDocument('drafts.interviewee-a')).toMatchObject({
    name: 'Joan Vance',
    aliases: ['Jo Vance', 'J. Vance'],
    role: 'mayor; diver',
    consent: {given: true, scope: 'the flood; the port', withdrawn: '2026-03-01'},
  })
  expect(await desk().getDocument('drafts.merge.interviewee-b')).toMatchObject({
    lost: 'interviewee-b',
    kept: {_ref: 'interviewee-a'},
    documents: expect.stringContaining('J. Vance'),
  })
})

test('where the two differ, whoever merges chooses, and no name is lost', async () => {
  await write()
  const documents = await desk().fetch<WholeDocument[]>(
    mergeQuery,
    mergeParams('interviewee-a', 'interviewee-b'),
  )
  const at = '2026-05-04T08:00:00.000Z'
  const {mutations, differing} = planMerge(
    {keep: 'interviewee-a', lose: 'interviewee-b', at, taken: ['name']},
    documents,
  )
  await desk().mutate(mutations)
  expect(differing).toEqual([{field: 'name', kept: 'Joan Vance', lost: 'J. Vance', isTaken: true}])
  expect(await desk().getDocument('drafts.interviewee-a')).toMatchObject({
    name: 'J. Vance',
    aliases: ['Jo Vance', 'Joan Vance'],
  })
})

test('who is in print does not go: the refusal says what to do before the store is asked', async () => {
  await write()
  const documents = await desk().fetch<WholeDocument[]>(
    mergeQuery,
    mergeParams('interviewee-a', 'interviewee-b'),
  )
  const receipt = {_id: 'receipt-1', _type: 'receipt', restsOn: [ref('interviewee-b')]}
  const at = '2026-05-04T08:00:00.000Z'
  expect(() =>
    planMerge({keep: 'interviewee-a', lose: 'interviewee-b', at}, [...documents, receipt]),
  ).toThrow(
    'interviewee-b is in print, and what was printed stays on record. Keep interviewee-b and let interviewee-a go, if interviewee-a was never printed. If both were, leave both: put the other’s name among the aliases of one, and use that one in new stories.',
  )
})

test('where somebody wrote in between, nothing is merged', async () => {
  await write()
  const {mutations} = await plan()
  await desk().patch('drafts.interviewee-b').set({role: 'pilot'}).commit()
  const before = await desk().fetch('*')
  await expect(desk().mutate(mutations)).rejects.toMatchObject({statusCode: 409})
  expect(await desk().fetch('*')).toEqual(before)
})

test('a person who is not on the record is not merged', async () => {
  await write()
  await desk().patch('drafts.interviewee-b').set({attributionTerms: 'background'}).commit()
  await expect(plan()).rejects.toThrow('interviewee-b is not on the record')
})
