import {expect, it} from 'vitest'
import {createRateLimit} from './rateLimit.ts'

it('lets so many through at once, each key by itself, and more as time passes', () => {
  let time = 0
  const limit = createRateLimit(2, 60, () => new Date(time))
  expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([undefined, undefined, 30])
  expect(limit.take('b')).toBeUndefined()
  time = 30_000
  expect([limit.take('a'), limit.take('a')]).toEqual([undefined, 30])
  limit.give('a')
  expect(limit.take('a')).toBeUndefined()
  limit.forget('a')
  expect(limit.take('a')).toBeUndefined()
})
