import {describe, expect, test} from 'vitest'
import {keyedReference, reference} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const correction: TestDocument = {
  _id: 'drafts.correction-1',
  _type: 'correction',
  article: reference('article-1'),
  kind: 'correction',
  wrong: 'The story said the channel is three metres deeper.',
  right: 'It is two metres deeper.',
  gravity: 'significant',
  affected: [keyedReference('claim-1')],
  affectedParts: ['headline'],
  placement: 'top',
  issuedAt: '2026-01-06T09:00:00Z',
  reportedBy: 'a reader',
  cause: 'We mixed up two tables.',
}

describe('A correction', () => {
  test('passes whole', async () => {
    expect(await complaints(correction)).toEqual([])
  })

  test('says what is missing', async () => {
    expect(await complaints({_id: 'drafts.correction-1', _type: 'correction'})).toEqual([
      'error article: Choose the article that is corrected.',
      'error gravity: Say how serious the error is.',
      'error issuedAt: Say when it was issued.',
      'error kind: Say what kind of notice it is.',
      'error placement: Say where the notice stands.',
      'error right: Say what is right.',
      'error wrong: Say what was wrong.',
    ])
  })

  test('is about something published', async () => {
    expect(await complaints(correction, {published: false})).toEqual([
      'error article: Referenced document must be published',
    ])
  })

  test.each(['update', 'editorsNote'])('of the kind %s needs nothing wrong', async (kind) => {
    expect(await complaints({...correction, kind, wrong: undefined})).toEqual([])
  })
})
