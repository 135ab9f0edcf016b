import {expect, test} from 'vitest'
import {createPool} from './createPool.ts'
import type {PoolLimits} from './createPool.ts'
import {startThread} from './startThread.ts'

type Job = {say: string} | {spin: true} | {fill: true} | {hold: SharedArrayBuffer}

/** Answers what it is told, spins for ever, fills its heap, or waits until a number is not 0. */
const module = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import {parentPort} from 'node:worker_threads'
    parentPort.postMessage('ready')
    parentPort.on('message', (job) => {
      if (job.spin) for (;;);
      if (job.fill) { const all = []; for (;;) all.push(new Array(1000).fill({})) }
      if (job.hold) Atomics.wait(new Int32Array(job.hold), 0, 0)
      parentPort.postMessage(job.say ?? 'held')
    })
  `)}`,
)

function open(limits: Partial<PoolLimits> = {}) {
  const started: string[] = []
  const ended = Promise.withResolvers<void>()
  const pool = createPool<Job, string>(
    {
      threads: 1,
      waiting: 2,
      milliseconds: 10_000,
      megabytes: 20,
      idleMilliseconds: 60_000,
      ...limits,
    },
    () => {
      started.push('thread')
      const resourceLimits = {maxOldGenerationSizeMb: 20}
      const thread = startThread<Job, string>({module, workerData: undefined, resourceLimits})
      const end = async () => {
        await thread.end()
        ended.resolve()
      }
      return {...thread, end}
    },
  )
  return {pool, started, ended: ended.promise}
}

function held() {
  const hold = new SharedArrayBuffer(4)
  const release = () => {
    const flag = new Int32Array(hold)
    Atomics.store(flag, 0, 1)
    Atomics.notify(flag, 0)
  }
  return {job: {hold}, release}
}

test('a query that never ends is stopped with a sentence, and the next one is answered', async () => {
  const {pool, started} = open({milliseconds: 300})
  await expect(pool.run({spin: true})).rejects.toMatchObject({
    status: 400,
    type: 'queryTimeoutError',
    message:
      'This query took longer than 0.3 seconds and was stopped. Narrow it, for example by _type and an equal attribute, or ask for fewer rows.',
  })
  expect(await pool.run({say: 'next'})).toBe('next')
  expect(started).toHaveLength(2)
  await pool.close()
})

test('a thread that nobody needs any more gives back its memory, and another is made for the next query', async () => {
  const {pool, started, ended} = open({idleMilliseconds: 1})
  expect(await pool.run({say: 'first'})).toBe('first')
  await ended
  expect(await pool.run({say: 'next'})).toBe('next')
  expect(started).toHaveLength(2)
  await pool.close()
})

test('a query that fills its memory is stopped, and the lake lives on', async () => {
  const {pool} = open()
  await expect(pool.run({fill: true})).rejects.toMatchObject({
    status: 400,
    type: 'queryMemoryError',
  })
  expect(await pool.run({say: 'next'})).toBe('next')
  await pool.close()
})

test('queries wait for a thread in the order in which they came, and only so many', async () => {
  const {pool, started} = open()
  const first = held()
  const answers: string[] = []
  const running = pool.run(first.job).then((answer) => answers.push(answer))
  const waiting = ['a', 'b'].map((say) => pool.run({say}).then((answer) => answers.push(answer)))
  await expect(pool.run({say: 'c'})).rejects.toMatchObject({
    status: 429,
    type: 'tooManyQueriesError',
    message: 'Too many long queries are waiting for an answer. Try again in a moment.',
  })
  first.release()
  await Promise.all([running, ...waiting])
  expect(answers).toEqual(['held', 'a', 'b'])
  expect(started).toHaveLength(1)
  await pool.close()
})

test('a query that nobody waits for any more gives its place to others', async () => {
  const {pool} = open({waiting: 1})
  const first = held()
  const running = pool.run(first.job)
  const leaving = new AbortController()
  const left = pool.run({say: 'left'}, leaving.signal)
  leaving.abort()
  await expect(left).rejects.toMatchObject({type: 'abandonedError'})
  const stays = pool.run({say: 'stays'})
  first.release()
  expect(await Promise.all([running, stays])).toEqual(['held', 'stays'])
  await pool.close()
})

test('one who leaves while the query runs does not disturb the next', async () => {
  const {pool, started} = open()
  const first = held()
  const leaving = new AbortController()
  const left = pool.run(first.job, leaving.signal)
  leaving.abort()
  await expect(left).rejects.toMatchObject({type: 'abandonedError'})
  const next = pool.run({say: 'next'})
  first.release()
  expect(await next).toBe('next')
  expect(started).toHaveLength(1)
  await pool.close()
})

test('closing ends what runs and what waits', async () => {
  const {pool} = open()
  const ends = Promise.allSettled([pool.run({spin: true}), pool.run({say: 'waits'})])
  await pool.close()
  expect((await ends).map(({status}) => status)).toEqual(['rejected', 'rejected'])
  await expect(pool.run({say: 'late'})).rejects.toMatchObject({type: 'closingError'})
})
