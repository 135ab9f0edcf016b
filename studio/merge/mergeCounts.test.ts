import {expect, it} from 'vitest'
import {mergeCounts} from './mergeCounts.ts'

it('counts what would be rewritten by kind: a draft and what it is of are one', () => {
  const documents = [
    {_id: 'quote-1', _type: 'quote'},
    {_id: 'drafts.quote-1', _type: 'quote'},
    {_id: 'versions.r1.quote-2', _type: 'quote'},
    {_id: 'drafts.claim-1', _type: 'claim'},
  ]
  expect(
    mergeCounts(
      documents.map(({_id}) => _id),
      documents,
    ),
  ).toEqual(['2 quotes', '1 claim'])
  expect(mergeCounts([], documents)).toEqual([])
})
