import fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {expect, test} from 'vitest'
import {mendozaPatch} from './mendoza.ts'

const words = fc.string({unit: fc.constantFrom('a', 'b', 'é', '語', '🗞️', ' '), maxLength: 12})
const keyed = fc.record({_key: fc.constantFrom('k1', 'k2', 'k3', 'k4'), text: words})
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    words,
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
    fc.array(keyed, {maxLength: 5}),
    fc.array(tie('any'), {maxLength: 5}),
    fc.dictionary(fc.constantFrom('title', 'body', 'a', 'B', '_type', 'é'), tie('any')),
  ),
})).any
const document = fc.dictionary(fc.constantFrom('title', 'body', 'a', 'B', '_id', 'é'), value)

test('the Studio shows what is stored: a patch gives the right revision, in both decoders', () => {
  fc.assert(
    fc.property(document, document, (left, right) => {
      const patch = mendozaPatch(left, right)
      expect(applyPatch(left, patch)).toEqual(right)
      const incrementally = incremental.applyPatch(incremental.wrap(left, 0), patch, 1)
      expect(incremental.unwrap(incrementally)).toEqual(right)
    }),
    {numRuns: 1000},
  )
})

test('a created and a deleted document are told apart from an edited one', () => {
  expect(mendozaPatch(null, {a: 1})).toEqual([0, {a: 1}])
  expect(mendozaPatch({a: 1}, null)).toEqual([0, null])
  expect(mendozaPatch({a: 1}, {a: 1})).toEqual([])
})

test('a changed word is sent as that word, not as its whole field', () => {
  const left = {_id: 'a', body: [{_key: 'k', text: 'The mayor sad no.'}]}
  const right = {_id: 'a', body: [{_key: 'k', text: 'The mayor said no.'}]}
  expect(mendozaPatch(left, right)).toEqual([
    11,
    1,
    12,
    0,
    11,
    1,
    23,
    0,
    12,
    22,
    'i',
    23,
    12,
    17,
    15,
    16,
    15,
  ])
})
