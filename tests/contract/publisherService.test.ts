import {throwError} from 'rxjs'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {runPublisher, type RunningPublisher} from '../../publisher/index.ts'
import {articleId, startHosted} from './publisherHarness.ts'

/** The publisher as it runs beside a store: it misses nothing, and needs nobody to watch it. */
let hosted: Awaited<ReturnType<typeof startHosted>>
let service: RunningPublisher | undefined
let said: string[]
beforeEach(async () => {
  hosted = await startHosted()
  said = []
})
afterEach(async () => {
  await service?.stop()
  service = undefined
  await hosted.close()
})

async function start(client = hosted.publisher): Promise<void> {
  const {clock} = hosted
  service = runPublisher({client, clock, say: (line) => said.push(line), retryMilliseconds: 20})
  await service.caughtUp
}

/** Settles when the answer is written. */
function answered(id: string): Promise<unknown> {
  const {promise, resolve} = Promise.withResolvers<unknown>()
  const subscription = hosted.publisher
    .listen('*[_id == $id]', {id}, {events: ['welcome', 'mutation'], visibility: 'query'})
    .subscribe(async () => {
      const answer = await hosted.answer(id)
      if (!answer) return
      subscription.unsubscribe()
      resolve(answer.state)
    })
  return promise
}

it('does what waited while it was not running', async () => {
  await hosted.makeReady()
  const request = await hosted.ask('edda')
  await start()
  expect(await hosted.answer(request)).toMatchObject({state: 'published'})
  expect(said).toEqual([`Published: receipt-${articleId}-t1`])
  expect(await hosted.publisher.fetch('*[_id in path("drafts.**")]')).toEqual([])
})

it('answers what is asked while it runs, and takes each step of a review over', async () => {
  await start()
  const early = await hosted.ask('edda')
  expect(await answered(early)).toBe('refused')
  await hosted.makeReady()
  const request = await hosted.ask('edda')
  expect(await answered(request)).toBe('published')
  expect(await hosted.publisher.getDocument(`review.${articleId}`)).toMatchObject({
    stage: 'published',
  })
})

it('asks again when the line is cut, and does what came in between', async () => {
  await hosted.makeReady()
  const request = await hosted.ask('edda')
  const client = hosted.publisher.clone()
  const listen = client.listen.bind(client)
  const cut = () => throwError(() => new Error('socket hang up'))
  Object.assign(client, {
    listen: (...call: Parameters<typeof listen>) => (lines.shift() ?? listen)(...call),
  })
  const lines: (typeof listen)[] = [cut, cut]
  await start(client)
  expect(await hosted.answer(request)).toMatchObject({state: 'published'})
  const again = 'The store does not answer and is asked again: socket hang up'
  expect(said.slice(0, 2)).toEqual([again, again])
})
