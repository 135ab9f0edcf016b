import {expect, test} from 'vitest'
import {defaultMemory, memoryShares} from './memoryShares.ts'

const megabyte = 1024 * 1024

test('a lake that is given little takes little, and one that is given much uses it', () => {
  const inMegabytes = (memory: number) =>
    JSON.parse(
      JSON.stringify(memoryShares(memory), (_name, value: unknown) =>
        typeof value === 'number' ? Math.round(value / megabyte) : value,
      ),
    )
  expect(inMegabytes(0)).toEqual({
    cacheBytes: 4,
    answerBytes: 2,
    pageBytes: 2,
    thread: {cacheBytes: 1, pageBytes: 1},
  })
  expect(inMegabytes(1150)).toEqual({
    cacheBytes: 250,
    answerBytes: 100,
    pageBytes: 64,
    thread: {cacheBytes: 50, pageBytes: 32},
  })
  expect(memoryShares()).toEqual(memoryShares(defaultMemory))
})
