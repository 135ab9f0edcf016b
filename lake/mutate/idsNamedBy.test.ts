import {expect, test} from 'vitest'
import {idsNamedBy} from './idsNamedBy.ts'

test('the documents of a request are read at once: each is named once, what is no id is passed over', () => {
  const mutations = [
    {create: {_id: 'quote-1', _type: 'quote'}},
    {createOrReplace: {_id: 'quote-1', _type: 'quote'}},
    {patch: {id: 'drafts.quote-2', set: {text: 'We open'}}},
    {delete: {id: 'quote-3'}},
    {delete: {query: '*[_type == "quote"]'}},
    {create: {_id: 'no "id"', _type: 'quote'}},
    {create: {_id: '\ud800', _type: 'quote'}},
    {create: {_type: 'quote'}},
    null,
    'text',
  ]
  expect(idsNamedBy(mutations)).toEqual(['quote-1', 'drafts.quote-2', 'quote-3'])
})
