import {expect, it} from 'vitest'
import {createWorkQueue, type Work} from './workQueue.ts'

const publish = (id: string): Work => ({kind: 'publish', id})

it('does one thing at a time, in order, and the same again only once more', async () => {
  const done: string[] = []
  const first = Promise.withResolvers<void>()
  const queue = createWorkQueue(
    async ({id}) => {
      done.push(`begin ${id}`)
      if (id === 'a') await first.promise
      done.push(`end ${id}`)
    },
    () => undefined,
  )
  for (const id of ['a', 'b', 'a', 'b', 'a']) queue.add(publish(id))
  first.resolve()
  await queue.idle()
  expect(done).toEqual(['begin a', 'end a', 'begin b', 'end b', 'begin a', 'end a'])
})

it('goes on after a failure, and says what failed', async () => {
  const failed: unknown[] = []
  const done: string[] = []
  const queue = createWorkQueue(
    async ({id}) => {
      if (id === 'a') throw new Error('no line')
      done.push(id)
    },
    (work, error) => failed.push([work, String(error)]),
  )
  queue.add(publish('a'))
  queue.add(publish('b'))
  await queue.idle()
  expect([done, failed]).toEqual([['b'], [[publish('a'), 'Error: no line']]])
})

it('finishes what it began when it is stopped, and begins nothing more', async () => {
  const done: string[] = []
  const queue = createWorkQueue(
    async ({id}) => void done.push(id),
    () => undefined,
  )
  queue.add(publish('a'))
  queue.add(publish('b'))
  await queue.stop()
  queue.add(publish('c'))
  await queue.idle()
  expect(done).toEqual(['a'])
})
