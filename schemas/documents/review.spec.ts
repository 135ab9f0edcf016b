import {describe, expect, test} from 'vitest'
import {reference} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const by = {by: 'user-1', byName: 'Ada Vik', at: '2026-01-05T08:00:00Z'}

const review: TestDocument = {
  _id: 'review.article-1',
  _type: 'review',
  article: {...reference('article-1'), _weak: true},
  stage: 'onHold',
  heldFrom: 'factCheck',
  assignees: [{_key: 'a1', role: 'factChecker', user: 'user-1', name: 'Ada Vik'}],
  signOffs: [
    {
      _key: 's1',
      item: 'quote:quote-1',
      verdict: 'confirmed',
      statement: '“We dug at night” — said by Marit Solbakk.',
      fingerprint: 'f1',
      method: 'recording',
      evidence: ['e1'],
      note: 'Heard twice.',
      falls: ['linkDead source-1'],
      role: 'factChecker',
      policyVersion: 'policy-section-1@2',
      rulesVersion: '1',
      ...by,
    },
  ],
  overrides: [
    {_key: 'o1', item: 'claim:claim-1', fingerprint: 'f2', signOff: 's2', reason: 'Why', ...by},
  ],
  queries: [{_key: 'q1', item: 'claim:claim-1', question: 'Which tide?', to: 'reporter', ...by}],
  breakGlass: [
    {
      _key: 'g1',
      reason: 'The dam is failing.',
      fingerprint: 'f3',
      rulesVersion: '1',
      policyVersion: 'default',
      receipt: 'receipt-article-1-t1',
      check: {note: 'It held.', ...by},
      ...by,
    },
  ],
  log: [{_key: 'l1', what: 'hold', from: 'factCheck', to: 'onHold', why: 'Waiting', ...by}],
  rulesVersion: '1',
}

describe('A review', () => {
  test('as the desk writes it passes whole', async () => {
    expect(await complaints(review)).toEqual([])
  })

  test('stands at a stage that exists', async () => {
    expect(await complaints({...review, stage: 'lunch'})).toEqual([
      'error stage: Value "lunch" did not match any allowed values',
    ])
  })
})
