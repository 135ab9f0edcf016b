import {describe, expect, it} from 'vitest'
import {parseImageParameters} from './imageParameters.ts'
import {clampRegion, planSize} from './planSize.ts'

const landscape = {width: 400, height: 200}
const plan = (query: Record<string, string>) => planSize(landscape, parseImageParameters(query))

describe('the size of a picture', () => {
  it.each([
    ['as it is', {}, {width: 400, height: 200}],
    ['by width', {w: '100'}, {width: 100, height: 50}],
    ['by height', {h: '100'}, {width: 200, height: 100}],
    ['for a dense screen', {w: '100', dpr: '2'}, {width: 200, height: 100}],
    ['enlarged', {w: '800'}, {width: 800, height: 400}],
    ['never enlarged', {w: '800', fit: 'max'}, {width: 400, height: 200}],
    ['whole in a box', {w: '100', h: '100'}, {width: 100, height: 50}],
    ['distorted', {w: '100', h: '100', fit: 'scale'}, {width: 100, height: 100}],
    ['at most so wide', {'max-w': '100'}, {width: 100, height: 50}],
    ['at most wider than it is', {'max-w': '900'}, {width: 400, height: 200}],
    ['at least so wide', {'min-w': '600'}, {width: 600, height: 300}],
    ['at least less wide than it is', {'min-w': '200'}, {width: 400, height: 200}],
    ['by width, but not below', {w: '50', 'min-w': '100'}, {width: 100, height: 50}],
    ['by height, but not beyond', {h: '900', 'max-h': '300'}, {width: 600, height: 300}],
  ])('%s', (_, query, expected) => expect(plan(query)).toEqual(expected))

  it('leaves room around it', () => {
    expect(plan({w: '100', h: '100', fit: 'fill'})).toEqual({
      width: 100,
      height: 50,
      pad: {left: 0, right: 0, top: 25, bottom: 25},
    })
    expect(plan({w: '500', h: '201', fit: 'fillmax'})).toEqual({
      width: 400,
      height: 200,
      pad: {left: 50, right: 50, top: 0, bottom: 1},
    })
  })

  it.each([
    ['the middle', {}, 100],
    ['the left', {crop: 'left'}, 0],
    ['the right', {crop: 'right'}, 200],
    ['around the focal point', {crop: 'focalpoint', 'fp-x': '0.4', 'fp-y': '0'}, 60],
    ['to the edge for a focal point near it', {crop: 'focalpoint', 'fp-x': '0.9'}, 200],
  ])('cuts %s', (_, query, left) => {
    expect(plan({w: '100', h: '100', fit: 'crop', ...query})).toEqual({
      width: 100,
      height: 100,
      region: {left, top: 0, width: 200, height: 200},
    })
  })

  it('cuts without enlarging', () => {
    expect(plan({w: '800', h: '800', fit: 'min'})).toEqual({
      width: 200,
      height: 200,
      region: {left: 100, top: 0, width: 200, height: 200},
    })
  })

  it('stays within what a machine can hold', () => {
    expect(plan({w: '8192', dpr: '3'})).toEqual({width: 8192, height: 4096})
  })
})

it('keeps a region inside the picture', () => {
  expect(clampRegion([350, 190, 100, 100], landscape)).toEqual({
    left: 350,
    top: 190,
    width: 50,
    height: 10,
  })
  expect(clampRegion([900, 900, 0, 0], landscape)).toEqual({
    left: 399,
    top: 199,
    width: 1,
    height: 1,
  })
})

it('names the parameter that it can not follow', () => {
  expect(() => parseImageParameters({w: '99999'})).toThrow('w=99999 is not possible')
  expect(() => parseImageParameters({fit: 'facearea'})).toThrow('fit=facearea is not possible')
  expect(parseImageParameters({utm_source: 'mail'})).toEqual({})
})
