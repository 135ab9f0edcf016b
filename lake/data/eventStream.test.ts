import {expect, test} from 'vitest'
import type {ListenEvent} from '../listen/listenRequest.ts'
import {eventStream} from './eventStream.ts'
import type {EventWriter} from './eventStream.ts'

const tick: ListenEvent = {event: 'mutation', id: 'store:1', data: {text: 'x'.repeat(1_000_000)}}

function open(): {response: Response; writer: EventWriter; stopped: () => number} {
  let writer: EventWriter | undefined
  let stops = 0
  const response = eventStream((given) => {
    writer = given
    given.send({event: 'welcome', data: {}})
    return () => {
      stops += 1
    }
  })
  if (!writer) throw new Error('The stream did not start.')
  return {response, writer, stopped: () => stops}
}

test('events sent before anybody reads are not lost', async () => {
  const {response, writer, stopped} = open()
  writer.send({event: 'mutation', id: 'store:1', data: {a: 1}})
  writer.end()
  expect(await response.text()).toBe(
    'event: welcome\ndata: {}\n\nevent: mutation\nid: store:1\ndata: {"a":1}\n\n',
  )
  expect(stopped()).toBe(1)
})

test('a reader that stops reading is cut off, so that it does not fill the memory', async () => {
  const {response, writer, stopped} = open()
  for (let count = 0; count < 6; count++) writer.send(tick)
  expect(stopped()).toBe(1)
  await expect(response.text()).rejects.toThrow('The reader of this event stream is too slow.')
})

test('a reader that goes away is no longer told of anything', async () => {
  const {response, stopped} = open()
  await response.body?.cancel()
  expect(stopped()).toBe(1)
})

test('one object sent to many readers reaches each of them whole', async () => {
  const readers = [open(), open()]
  const shared: ListenEvent = {event: 'mutation', id: 'store:1', data: {a: 'é'}}
  for (const {writer} of readers) {
    writer.send(shared)
    writer.end()
  }
  for (const {response} of readers) {
    expect(await response.text()).toContain('event: mutation\nid: store:1\ndata: {"a":"é"}\n\n')
  }
})
