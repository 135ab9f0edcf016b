import {expect, test} from 'vitest'
import {createOverranQueries} from './overranQueries.ts'

test('a query that took too long goes straight to a thread, until it is time to try again', () => {
  let time = 0
  const overran = createOverranQueries(10_000, () => time)
  overran.add('*[slow]')
  time = 9_999
  expect([overran.has('*[slow]'), overran.has('*[other]')]).toEqual([true, false])
  time = 10_000
  expect(overran.has('*[slow]')).toBe(false)
})

test('however many queries take too long, the memory of them is bounded', () => {
  const overran = createOverranQueries(10_000, () => 0)
  overran.add('x'.repeat(20_001))
  for (let count = 0; count <= 500; count++) overran.add(`*[${count}]`)
  expect(overran.has('x'.repeat(20_001))).toBe(false)
  expect([overran.has('*[0]'), overran.has('*[1]'), overran.has('*[500]')]).toEqual([
    false,
    true,
    true,
  ])
})
