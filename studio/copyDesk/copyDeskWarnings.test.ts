import {expect, it} from 'vitest'
import {copyDeskWarnings} from './copyDeskWarnings.ts'
import {editedText, leftAsIs} from './editedText.ts'
import {loadNotes} from './loadNotes.ts'

const block = (key: string, text: string) => ({
  _type: 'block',
  _key: key,
  children: [{_type: 'span', _key: `${key}0`, text}],
})
const document = {
  language: 'en',
  dateline: {date: '2026-05-03'},
  body: [
    block('a', 'It is 33 metres (128 feet) long, the keeper said.'),
    block('b', 'It is the the end.'),
  ],
}

it('warns at the paragraph with the words and the reason, and no more once they are left', async () => {
  const notes = await loadNotes(editedText(document.body, document))
  const all = [
    {
      message: '“33 metres (128 feet)”: 33 metres is 108.3 feet; 128 feet is 39 metres.',
      path: [{_key: 'a'}],
    },
    {message: '“the the”: “the” stands twice.', path: [{_key: 'b'}]},
  ]
  expect(copyDeskWarnings(notes, leftAsIs(undefined))).toEqual(all)
  expect(copyDeskWarnings(notes, leftAsIs([notes[0]!.id, 7]))).toEqual(all.slice(1))
})

it('reads each text once: who types waits for nothing twice', () => {
  const text = editedText(document.body, document)
  expect(loadNotes(text)).toBe(loadNotes(structuredClone(text)))
  expect(loadNotes(text)).not.toBe(loadNotes({...text, language: 'de'}))
})

it('takes a half-made document, and reads a story in print by the day it was printed', () => {
  expect(editedText(undefined, {dateline: null, language: 4})).toEqual({body: []})
  expect(editedText([null, 'x', {_type: 'block'}], {publishedAt: '2026-05-04T08:00:00Z'})).toEqual({
    body: [],
    dateline: {date: '2026-05-04'},
  })
})
