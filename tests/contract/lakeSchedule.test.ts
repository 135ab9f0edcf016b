import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {type CommitPolicy, type Identity, type Lake, openLake} from '../../lake/index.ts'
import {startEdgeLake} from './edgeLake.ts'
import {editor} from './lakeHarness.ts'

/** Nothing is published by a clock that a person could not publish at that moment. */
let dataDir: string
let lake: Lake
let time: number
let people: Map<string, Identity>
let refusals: unknown[]
let timers: {milliseconds: number; run: () => void}[]
let policy: CommitPolicy

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'schedule-'))
  time = Date.parse('2026-03-02T09:00:00.000Z')
  people = new Map([['editor', editor]])
  refusals = []
  policy = () => ({write: []})
  await open()
})
afterEach(async () => {
  await lake.close()
  await rm(dataDir, {recursive: true})
})

async function open() {
  timers = []
  lake = openLake({dataDir, policies: [(view) => policy(view)], now: () => new Date(time)})
  return lake.publishScheduled({
    identityOf: (id) => people.get(id),
    refused: ({error, ...refusal}) => refusals.push({...refusal, type: error.type}),
    log: (message) => refusals.push(message),
    setTimer(milliseconds, run) {
      const timer = {milliseconds, run}
      timers = [timer]
      return () => timers.splice(0)
    },
  })
}

const ds = 'test'
const act = (name: string, more: object = {}, by = editor) =>
  lake.commit(
    ds,
    {actions: [{actionType: `sanity.action.release.${name}`, releaseId: 'r1', ...more}]},
    by,
  )
const at = (publishAt: string) => act('schedule', {publishAt})
const release = async (): Promise<Record<string, unknown>> => ({
  ...(await lake.getDocument(ds, '_.releases.r1', editor)),
})
const printed = () => lake.getDocument(ds, 'quote-1', editor)

async function writeRelease(): Promise<void> {
  await act('create')
  const version = {_id: 'versions.r1.quote-1', _type: 'quote', text: 'We open'}
  await lake.commit(ds, {mutations: [{create: version}]}, editor)
}

test('a release is published when its time comes, by whoever scheduled it', async () => {
  const scheduler = lake.publishScheduled({identityOf: (id) => people.get(id)})
  await writeRelease()
  await at('2026-03-02T12:00:00+01:00')
  await scheduler.run()
  expect(await printed()).toBeUndefined()
  time = Date.parse('2026-03-02T11:00:00.000Z')
  await scheduler.run()
  expect(await printed()).toMatchObject({text: 'We open', _updatedAt: '2026-03-02T11:00:00.000Z'})
  const {_rev, state, publishAt, scheduledBy} = await release()
  expect({state, publishAt, scheduledBy}).toEqual({
    state: 'published',
    publishAt: undefined,
    scheduledBy: undefined,
  })
  const [line] = lake.history.transactions(ds, ['quote-1'], {}, editor)
  expect([line?.id, line?.author]).toEqual([_rev, 'editor'])
})

test('the timer waits for the next release, and never longer than a minute', async () => {
  await lake.close()
  const scheduler = await open()
  await writeRelease()
  expect(timers).toEqual([])
  await at('2026-03-02T09:00:20.000Z')
  expect(timers.map(({milliseconds}) => milliseconds)).toEqual([20_000])
  await at('2026-03-02T19:00:00.000Z')
  expect(timers.map(({milliseconds}) => milliseconds)).toEqual([60_000])
  await act('unschedule')
  expect(timers).toEqual([])
  await at('2026-03-01T00:00:00.000Z')
  expect(timers.map(({milliseconds}) => milliseconds)).toEqual([0])
  timers[0]?.run()
  await scheduler.run()
  expect(await printed()).toMatchObject({text: 'We open'})
})

test('what was due while the lake was down is published after its start', async () => {
  await writeRelease()
  await at('2026-03-02T12:00:00.000Z')
  await lake.close()
  time = Date.parse('2026-03-04T00:00:00.000Z')
  const scheduler = await open()
  expect(timers.map(({milliseconds}) => milliseconds)).toEqual([0])
  await scheduler.run()
  expect(await printed()).toMatchObject({_updatedAt: '2026-03-04T00:00:00.000Z'})
})

test('a refusal of the policies comes back to the desk, and nothing is published', async () => {
  await lake.close()
  const scheduler = await open()
  await writeRelease()
  await at('2026-03-02T12:00:00.000Z')
  const items = [{code: 'unchecked', documentId: 'quote-1', message: 'Nobody checked it.'}]
  policy = ({changes}) =>
    changes.some(({id}) => id === 'quote-1')
      ? {refuse: {message: 'Nothing was written.', items}}
      : {write: []}
  const before = await lake.getDocument(ds, 'versions.r1.quote-1', editor)
  time = Date.parse('2026-03-02T12:00:00.000Z')
  await scheduler.run()
  expect(await printed()).toBeUndefined()
  expect(await lake.getDocument(ds, 'versions.r1.quote-1', editor)).toEqual(before)
  const {state, publishAt, error} = await release()
  expect({state, publishAt, error}).toEqual({
    state: 'active',
    publishAt: undefined,
    error: {message: 'Nothing was written.\n- Nobody checked it.'},
  })
  const refusal = {dataset: ds, release: 'r1', scheduledBy: 'editor'}
  expect(refusals).toEqual([{...refusal, type: 'commitPolicyError'}])
  expect(timers).toEqual([])
  policy = () => ({write: []})
  await at('2026-03-02T13:00:00.000Z')
  expect((await release()).error).toBeUndefined()
})

test('somebody who left or lost the right publishes nothing any more', async () => {
  await lake.close()
  const scheduler = await open()
  await writeRelease()
  const outcomes = [
    [undefined, /^Whoever scheduled the release "r1" is not here any more\./],
    [{...editor, roles: ['viewer']}, /^Insufficient permissions: Edith may not write to test\.$/],
  ] as const
  for (const [identity, sentence] of outcomes) {
    people = new Map([['editor', editor]])
    await at('2026-03-02T12:00:00.000Z')
    people = new Map(identity ? [['editor', identity]] : [])
    time = Date.parse('2026-03-02T12:00:00.000Z')
    await scheduler.run()
    expect(await release()).toMatchObject({
      state: 'active',
      error: {message: expect.stringMatching(sentence)},
    })
    expect(await printed()).toBeUndefined()
  }
})

test('a fault of the machine is no refusal: the release stays scheduled and is tried again', async () => {
  await lake.close()
  const scheduler = await open()
  await writeRelease()
  await at('2026-03-02T09:00:00.000Z')
  policy = () => {
    throw new Error('a fault')
  }
  await scheduler.run()
  expect(refusals).toEqual(['The release "r1" could not be published. It is tried again.'])
  expect((await release()).state).toBe('scheduled')
  expect(timers.map(({milliseconds}) => milliseconds)).toEqual([60_000])
  policy = () => ({write: []})
  timers[0]?.run()
  await scheduler.run()
  expect((await release()).state).toBe('published')
})

test('a served lake publishes by the people in its access store, and notes what was refused', async () => {
  const edge = await startEdgeLake()
  try {
    const client = edge.client(edge.tokenOf('tomas')).withConfig({perspective: 'raw'})
    await client.releases.create({releaseId: 'r1'})
    const speaker = {_ref: 'nobody', _weak: true, _strengthenOnPublish: {}}
    await client.create({_id: 'versions.r1.quote-1', _type: 'quote', speaker})
    const listening = Promise.withResolvers<void>()
    const refused = Promise.withResolvers<unknown>()
    const events = ['welcome', 'mutation'] as const
    client
      .listen('*[_type == "system.release"]', {}, {events: [...events], includeResult: true})
      .subscribe((event) => {
        if (event.type === 'welcome') listening.resolve()
        if (event.type === 'mutation' && event.result?.error) refused.resolve(event.result.error)
      })
    await listening.promise
    await client.releases.schedule({releaseId: 'r1', publishAt: '2026-01-01T00:00:00.000Z'})
    expect(await refused.promise).toEqual({
      message: 'Document "quote-1" references non-existent document "nobody"',
    })
    const [entry] = [...edge.access.audit.entries({user: 'tomas'})].slice(-1)
    expect(entry).toMatchObject({
      event: 'scheduleRefused',
      who: 'tomas',
      address: 'schedule',
      subject: 'production',
      detail: {release: 'r1', error: 'actionError'},
    })
    edge.access.people.remove('mara')
    const {id, token} = edge.access.createToken({name: 'Robot', roles: ['editor']})
    expect(edge.access.identityOf('mara')).toBeUndefined()
    expect(edge.access.identityOf(id)).toEqual(edge.access.identify(token))
    edge.access.tokens.revoke(id)
    expect(edge.access.identityOf(id)).toBeUndefined()
  } finally {
    await edge.close()
  }
})
