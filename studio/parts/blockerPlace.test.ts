import {expect, it} from 'vitest'
import {blockerPlace} from './blockerPlace.ts'

const types: Record<string, string> = {'person-ines': 'interviewee', 'quote-asked': 'quote'}
const placeOf = (blocker: {
  documentId: string
  path?: string
  item?: 'headline' | 'quote:quote-asked'
}) => blockerPlace({code: 'any', message: 'Any.', ...blocker}, 'article-ferry', (id) => types[id])

it('leads an editor to the check, the field or the document where a blocker is put right', () => {
  const item = 'quote:quote-asked'
  expect(placeOf({documentId: 'article-ferry', path: 'headline', item: 'headline'})).toEqual({
    kind: 'checks',
    label: 'Go to check',
    item: 'headline',
  })
  expect(placeOf({documentId: 'quote-asked', path: 'text', item})).toEqual({
    kind: 'checks',
    label: 'Go to check',
    item,
  })
  expect(placeOf({documentId: 'article-ferry', path: 'slug'})).toEqual({
    kind: 'field',
    label: 'Go to field',
    path: 'slug',
  })
  expect(placeOf({documentId: 'person-ines', path: 'attributionTerms'})).toEqual({
    kind: 'document',
    label: 'Open person',
    id: 'person-ines',
    type: 'interviewee',
    path: 'attributionTerms',
  })
})

it('leads a query to the checks, where it is answered, and not to the stored review', () => {
  expect(placeOf({documentId: 'review.article-ferry', path: 'queries[_key=="k1"]'})).toEqual({
    kind: 'checks',
    label: 'Go to checks',
    item: undefined,
  })
})

it('offers nothing to open for a step of the article, or for what is not there', () => {
  expect(placeOf({documentId: 'article-ferry'})).toBeUndefined()
  expect(placeOf({documentId: 'gone', path: 'text'})).toBeUndefined()
})
