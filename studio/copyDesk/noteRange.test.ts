import {expect, it} from 'vitest'
import {noteRange} from './noteRange.ts'

const body = [
  {_key: 'f', _type: 'figure'},
  {
    _key: 'b',
    children: [
      {_key: 's0', text: 'It is 33 metres '},
      {_key: 's1', text: '(128 feet)'},
      {_key: 's2', text: ' long.'},
    ],
  },
]
const note = {
  id: 'n',
  kind: 'conversion',
  words: '33 metres (128 feet)',
  message: '',
  blockKey: 'b',
  start: 6,
  end: 26,
}

it('shades the words over spans, and nothing once they changed or their paragraph is gone', () => {
  expect(noteRange(note, body)).toEqual({
    anchor: {path: [{_key: 'b'}, 'children', {_key: 's0'}], offset: 6},
    focus: {path: [{_key: 'b'}, 'children', {_key: 's1'}], offset: 10},
  })
  const claim = {...body[1], markDefs: [{_key: 'm'}]}
  const marked = (marks: string[]) => ({
    ...claim,
    children: [{_key: 's0', text: 'It is 33 metres (128 feet) long.', marks}],
  })
  expect(noteRange(note, [{_key: 'b', ...marked(['strong'])}])).toBeDefined()
  expect(noteRange(note, [{_key: 'b', ...marked(['m'])}])).toBeUndefined()
  expect(noteRange({...note, words: 'other'}, body)).toBeUndefined()
  expect(noteRange({...note, blockKey: 'gone'}, body)).toBeUndefined()
  expect(noteRange({...note, blockKey: 'f'}, body)).toBeUndefined()
})
