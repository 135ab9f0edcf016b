import {describe, expect, test} from 'vitest'
import {keyedReference, reference} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const receipt: TestDocument = {
  _id: 'receipt-article-1-t1',
  _type: 'receipt',
  article: {...reference('article-1'), _weak: true},
  publishedAt: '2026-01-05T09:00:00Z',
  publishedBy: 'Ada Vik',
  rulesVersion: '1',
  policyVersion: 'default',
  previous: 'receipt-article-1-t0',
  previousHash: 'ab',
  breakGlass: {
    reason: 'The dam is failing.',
    by: 'Nils Ø',
    at: '2026-01-05T08:58:00Z',
    setAside: [{_key: 'b0', code: 'staleSignOff', message: 'The quote changed.'}],
  },
  items: [
    {
      _key: 'i1',
      item: 'quote:quote-1',
      document: {...reference('quote-1'), _weak: true},
      statement: '“We dug at night” — said by Marit Solbakk.',
      fingerprint: 'f1',
      verdict: 'disputed',
      method: 'recording',
      checkedBy: 'Ada Vik',
      checkedAt: '2026-01-05T08:00:00Z',
      override: {reason: 'The port’s denial is in the story.', by: 'Nils Ø'},
    },
  ],
  restsOn: [{...keyedReference('interviewee-1'), _weak: true}],
}

describe('A receipt', () => {
  test('as the store writes it passes whole, whatever became of the documents', async () => {
    expect(await complaints(receipt, {published: false})).toEqual([])
  })
})
