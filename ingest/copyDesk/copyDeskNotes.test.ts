import {describe, expect, it} from 'vitest'
import type {TextBlock} from '../../workflow/types.ts'
import {findingsOf} from '../findings.ts'
import {readManuscript} from '../readers/readManuscript.ts'
import {copyDeskNotes} from './copyDeskNotes.ts'

const block = (key: string, ...spans: [text: string, ...marks: string[]][]): TextBlock => ({
  _type: 'block',
  _key: key,
  children: spans.map(([text, ...marks], index) => ({
    _type: 'span',
    _key: `${key}${index}`,
    text,
    marks,
  })),
})
const dateline = {date: '2026-05-03'}

describe('copyDeskNotes: what the import would have said is said while somebody edits', () => {
  it('names the block, the place in it and why', () => {
    const body = [
      block('a', ['The pool opened in 1921.']),
      block(
        'b',
        ['It is 33 metres ', 'strong'],
        ['(128 feet)', 'strong'],
        [' long, the keeper said.'],
      ),
    ]
    expect(copyDeskNotes({body, language: 'en', dateline})).toEqual([
      {
        id: 'b6908d993acb298c',
        kind: 'conversion',
        words: '33 metres (128 feet)',
        message: '33 metres is 108.3 feet; 128 feet is 39 metres.',
        blockKey: 'b',
        start: 6,
        end: 26,
      },
    ])
  })

  it('finds in a text what the import finds in the same text', () => {
    const paragraphs = [
      'The council counted 12 of the 40 boats, or 45 percent, as leaking.',
      'The lock opened on Monday, March 3, 2026, the keeper said. It could of been the the tide.',
      'Jonas Brandt, the keeper, said so. “It leaks,” Brandt said. “It does,” Brand said.',
    ]
    const bytes = new TextEncoder().encode(paragraphs.join('\n\n'))
    const imported = findingsOf(readManuscript('lock.txt', bytes)).flags
    const notes = copyDeskNotes({
      body: paragraphs.map((text, index) => block(`p${index}`, [text])),
    })
    expect(notes.map(({kind, message}) => ({kind, message}))).toEqual(
      imported.map(({kind, message}) => ({kind, message})),
    )
    expect(notes.map(({kind}) => kind)).toContain('weekday')
  })

  it('keeps its id until the words change, wherever they move', () => {
    const wrong = 'It counted 12 of the 40 boats, or 45 percent, as leaking.'
    const ids = (...texts: string[]) =>
      copyDeskNotes({
        body: texts.map((text, at) => block(`k${at}`, [text])),
        language: 'en',
        dateline,
      })
        .filter(({kind}) => kind === 'arithmetic')
        .map(({id}) => id)
    const [id] = ids(wrong)
    expect(ids('The council met.', wrong)).toEqual([id])
    expect(ids(wrong.replace('45', '46'))).not.toEqual([id])
  })

  it('lets rest what an editor has marked as common knowledge or opinion', () => {
    const body = (...marks: string[]) => [block('a', ['The harbour holds 412 boats.', ...marks])]
    const kinds = (...marks: string[]) =>
      copyDeskNotes({body: body(...marks), language: 'en', dateline}).map(({kind}) => kind)
    expect([kinds(), kinds('commonKnowledge'), kinds('opinion'), kinds('strong')]).toEqual([
      ['unattributedClaim'],
      [],
      [],
      ['unattributedClaim'],
    ])
  })

  it('says nothing of a body without words, and of a language without rules', () => {
    expect(copyDeskNotes({body: []})).toEqual([])
    expect(copyDeskNotes({body: [{_type: 'figure', _key: 'f'}]})).toEqual([])
    expect(copyDeskNotes({body: [block('a', ['Con thuyền nằm ở đó.'])], language: 'vi'})).toEqual(
      [],
    )
  })
})
