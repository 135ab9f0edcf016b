import {describe, expect, test} from 'vitest'
import {reference} from '../testing/reference.ts'
import {complaints} from '../testing/validate.ts'

const finding = {
  _key: 'b0',
  code: 'notReady',
  documentId: 'article-1',
  path: 'body[0]',
  item: 'headline',
  message: 'The article stands at “Editing”.',
}
const weakly = {...reference('article-1'), _weak: true}

describe('What a publisher writes', () => {
  test('an answer passes whole, whatever became of the documents', async () => {
    const answer = {
      _id: 'publishRequest.k1',
      _type: 'publishRequest',
      document: weakly,
      edition: [{_key: 'article-1', document: 'article-1', revision: 'r1'}],
      state: 'refused',
      requestedBy: 'ada',
      requestedByName: 'Ada Vik',
      requestedAt: '2026-01-05T09:00:00Z',
      answeredAt: '2026-01-05T09:00:01Z',
      receipt: 'receipt-1',
      blockers: [finding],
    }
    expect(await complaints(answer, {published: false})).toEqual([])
  })

  test('an incident passes whole', async () => {
    const incident = {
      _id: 'incident.article-1.t1',
      _type: 'incident',
      kind: 'bypass',
      document: weakly,
      findings: [finding],
      by: 'ada',
      transaction: 't1',
      at: '2026-01-05T09:00:00Z',
      foundAt: '2026-01-05T09:00:01Z',
      settledAt: '2026-01-05T10:00:00Z',
    }
    expect(await complaints(incident, {published: false})).toEqual([])
  })
})
