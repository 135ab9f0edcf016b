import {expect, it} from 'vitest'
import {newDocumentTypes} from './newDocumentOptions.ts'

const written = [
  'review',
  'receipt',
  'policy',
  'policyVersion',
  'publishRequest',
  'incident',
  'importRecord',
  'mergeRecord',
  'restoration',
]
const all = ['article', 'quote', 'claim', 'source', ...written, 'staff', 'section']

it('offers what somebody may make by hand: a receipt made by hand would be a forgery', () => {
  expect(newDocumentTypes(all, {isGlobal: true, isAdministrator: false})).toEqual([
    'article',
    'source',
    'section',
  ])
  expect(newDocumentTypes(all, {isGlobal: false, isAdministrator: true})).toEqual([
    'article',
    'quote',
    'claim',
    'source',
    'staff',
    'section',
  ])
})
