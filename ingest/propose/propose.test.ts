import {expect, test} from 'vitest'
import {findingsOf} from '../findings.ts'
import {readManuscript} from '../readers/readManuscript.ts'
import type {KnownDocument} from '../resolve/known.ts'
import {propose} from './propose.ts'

const story = [
  '“It coughed,” said Tran Van Hoa, the potter, in an interview with Marta Quist, a historian. “Then it remembered.”',
  'The kiln holds 40 pots. “Nobody counts,” Hoa is quoted saying in Quist’s book “Cold Kilns.”',
].join('\n')

const proposed = (text: string, known: readonly KnownDocument[] = []) => {
  const manuscript = readManuscript('kiln.txt', new TextEncoder().encode(text))
  return propose(manuscript, findingsOf(manuscript), known, '2026-05-04T08:00:00.000Z')
}

const ids = (text: string) => proposed(text).documents.map(({_id}) => _id)

test('the same words give the same ids, however the file is spaced', () => {
  expect(ids(story)).toEqual(ids(story))
  expect(ids(story.replace('\n', '\n\n'))).toEqual(ids(story))
})

test('comments of the file are in the proposal, and in no document', () => {
  const manuscript = readManuscript('kiln.txt', new TextEncoder().encode(story))
  const note = {start: 1, end: 1, kind: 'comment' as const, text: 'Who counted?', author: 'Edith'}
  const found = propose({...manuscript, notes: [note]}, findingsOf(manuscript), [], 'now')
  expect(found.notes).toEqual([note])
  expect(JSON.stringify(found.documents)).not.toContain('Who counted?')
})

test('other words give another article and other items', () => {
  const before = new Set(ids(story))
  expect(ids(story.replace('40', '41')).filter((id) => before.has(id))).toEqual([])
})

test('everything is a draft, and nothing says that it was checked', () => {
  const {documents} = proposed(story)
  expect(documents.every(({_id}) => _id.startsWith('drafts.'))).toBe(true)
  expect(documents.map(({_type}) => _type)).toEqual([
    'article',
    'quote',
    'quote',
    'quote',
    ...documents.filter(({_type}) => _type === 'claim').map(() => 'claim'),
    'interviewee',
    'source',
    'interviewee',
    'source',
  ])
  for (const document of documents) {
    if (document._type === 'quote') expect(document.wording).toBeUndefined()
    if (document._type === 'quote' || document._type === 'claim')
      expect(document.evidence).toEqual([])
  }
})

test('a person whom the store knows by another spelling is referred to, not written again', () => {
  const known: KnownDocument[] = [
    {
      id: 'interviewee-hoa',
      type: 'interviewee',
      published: true,
      name: 'Trần Văn Hoa',
      names: ['tran van hoa'],
    },
  ]
  const {documents, found} = proposed(story, known)
  expect(found).toEqual([{type: 'interviewee', id: 'interviewee-hoa', name: 'Trần Văn Hoa'}])
  expect(
    documents.flatMap((document) => (document._type === 'quote' ? [document.speaker] : [])),
  ).toEqual(Array(3).fill({_type: 'reference', _ref: 'interviewee-hoa'}))
})

test('two people of one name in the store: choosing one would be a guess', () => {
  const known = ['interviewee-a', 'interviewee-b'].map((id): KnownDocument => ({
    id,
    type: 'interviewee',
    published: true,
    name: 'Tran Van Hoa',
    names: ['tran van hoa'],
  }))
  expect(proposed(story, known).found).toEqual([])
})

test('a source without a title is never taken for another one that reads the same', () => {
  const known: KnownDocument[] = [
    {
      id: 'source-a',
      type: 'source',
      published: true,
      name: 'Interview with Marta Quist',
      names: ['interview with marta quist'],
      kind: 'interview',
    },
    {
      id: 'source-b',
      type: 'source',
      published: true,
      name: 'Cold Kilns',
      names: ['cold kilns'],
      kind: 'book',
    },
  ]
  expect(proposed(story, known).found).toEqual([
    {type: 'source', id: 'source-b', name: 'Cold Kilns'},
  ])
})

test('a first-hand quotation carries no chain', () => {
  const {documents} = proposed('“It coughed,” said Tran Van Hoa, the potter.')
  const quote = documents.find(({_type}) => _type === 'quote')
  expect(quote).toEqual({
    _id: expect.stringMatching(/^drafts\.quote-[0-9a-f]{16}$/u),
    _type: 'quote',
    text: 'It coughed,',
    form: 'direct',
    speaker: {
      _type: 'reference',
      _ref: expect.stringMatching(/^interviewee-tran-van-hoa-/u),
      _weak: true,
      _strengthenOnPublish: {type: 'interviewee'},
    },
    description: 'the potter',
    evidence: [],
  })
})
