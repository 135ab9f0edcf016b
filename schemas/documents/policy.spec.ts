import {describe, expect, test} from 'vitest'
import {reference} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const policy: TestDocument = {
  _id: 'drafts.policy-section-1',
  _type: 'policy',
  section: {...reference('section-1'), _weak: true},
  version: 2,
  evidence: {primary: 1, secondary: 3},
  allegationEvidence: {primary: 2, secondary: 0},
  fullCoverage: true,
  headlineSigners: ['standards'],
  captionSigners: ['factChecker', 'editor'],
  standardsReview: 'always',
  note: 'Court reporting: two documents for an allegation.',
}

describe('A policy', () => {
  test('passes whole', async () => {
    expect(await complaints(policy)).toEqual([])
  })

  test('asks for what can be met', async () => {
    const impossible = {
      ...policy,
      section: undefined,
      evidence: {primary: 0, secondary: 2.5},
      headlineSigners: [],
    }
    expect(await complaints(impossible)).toEqual([
      'error evidence.primary: Ask for 1 to 9 primary sources.',
      'error evidence.secondary: Ask for 0 to 9 secondary sources.',
      'error headlineSigners: Choose at least one role.',
      'error section: Open the policy from the list “Policies”.',
    ])
  })
})
