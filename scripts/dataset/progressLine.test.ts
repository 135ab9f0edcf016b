import {expect, it} from 'vitest'
import {progressLine} from './progressLine.ts'

function written(isTTY: boolean): string {
  let all = ''
  const progress = progressLine({isTTY, write: (text) => (all += text)})
  progress.show('Articles 1 of 2')
  progress.show('Articles 2 of 2')
  progress.end()
  return all
}

it('writes over one line of a terminal, and leaves it empty', () => {
  const clear = '\r\u001b[2K'
  expect(written(true)).toBe(`${clear}Articles 1 of 2${clear}Articles 2 of 2${clear}`)
})

it('leaves nothing in a log, where a bare label would look like a fault', () => {
  expect(written(false)).toBe('')
})
