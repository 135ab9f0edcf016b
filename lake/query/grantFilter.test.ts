import {describe, expect, it} from 'vitest'
import type {LakeDocument} from '../types.ts'
import {grantFilter} from './grantFilter.ts'

const made = (_id: string, fields: object = {}): LakeDocument => ({
  _id,
  _type: 'article',
  _rev: 'r',
  _createdAt: '2026-03-01T10:00:00Z',
  _updatedAt: '2026-03-01T10:00:00Z',
  ...fields,
})

const documents = [
  made('a'),
  made('drafts.a'),
  made('versions.r1.a'),
  made('note.b', {_type: 'note', keeper: 'ana'}),
  made('c', {_type: 'receipt', tags: ['x']}),
]

const granted = (filter: string) => {
  const {test} = grantFilter(filter, 'ana')
  return documents.filter((document) => test?.(document) ?? true).map(({_id}) => _id)
}

it.each([
  ['_id in path("**")', ['a', 'drafts.a', 'versions.r1.a', 'note.b', 'c']],
  ['_id in path("*")', ['a', 'c']],
  ['_id in path("drafts.**")', ['drafts.a']],
  ['_id in path("versions.*.a")', ['versions.r1.a']],
  ['!(_id in path("drafts.**"))', ['a', 'versions.r1.a', 'note.b', 'c']],
  ['_type == "note"', ['note.b']],
  ['_type != "article" && _id in path("*")', ['c']],
  ['_type in ["note", "receipt"] || _id == "a"', ['a', 'note.b', 'c']],
  ['keeper == identity()', ['note.b']],
  ['"x" in tags', ['c']],
  ['count(tags) > 0 && _type == "receipt"', ['c']],
])('a grant shows what its filter says and no more: %s', (filter, expected) => {
  expect(granted(filter)).toEqual(expected)
})

it('costs nothing where everything is granted, and looks at ids alone where that will do', () => {
  expect(grantFilter('_id in path("**")', '')).toEqual({test: undefined})
  expect(grantFilter('_id in path("*")', '').byId?.('drafts.a')).toBe(false)
})

describe('a filter that is none of one document is refused', () => {
  it.each(['author->name == "x"', 'count(*[_type == "x"]) > 1', '_updatedAt < now()'])(
    '%s',
    (filter) => expect(() => grantFilter(filter, '')).toThrow('A grant looks at one document'),
  )
  it.each(['true][0', 'true] | order(_id', 'true]{_id'])('%s', (filter) =>
    expect(() => grantFilter(filter, '')).toThrow(
      /condition on a document|Syntax|parse|Unexpected|Expected/i,
    ),
  )
})
