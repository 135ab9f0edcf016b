import {expect, it} from 'vitest'
import {reasonText} from './reasonTexts.ts'

it('says why a step is not possible: a grey button without a reason helps nobody', () => {
  const blockers = ['The headline has not been checked.', 'A query is open.'].map((message) => ({
    code: 'any',
    documentId: 'article-ferry',
    message,
  }))
  expect(reasonText({code: 'refused', blockers})).toBe(
    'The headline has not been checked.\nA query is open.',
  )
  expect(reasonText({code: 'nothingToPublish'})).toBe(
    'Readers have this version already. Change something first.',
  )
})
