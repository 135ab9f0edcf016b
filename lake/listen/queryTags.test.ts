import {expect, test} from 'vitest'
import {queryTags} from './queryTags.ts'
import {type Concern, syncTag} from './syncTag.ts'

const tagsOf = (...concerns: Concern[]) => concerns.map((concern) => syncTag('d', concern))
const any: Concern = {any: true}
const referenced: Concern = {referenced: true}

test.each<[string, Concern[]]>([
  ['*[_type == "article"]', [{type: 'article'}]],
  ['*["article" == _type && section == $s][0...20]{title}', [{type: 'article'}]],
  ['*[_type == $type] | order(date desc)', [{type: 'quote'}]],
  ['*[_type in ["a", "b"]]', [{type: 'a'}, {type: 'b'}]],
  ['*[_id == $id][0]', [{id: 'x'}]],
  ['*[_id in ["drafts.x", "y"]]', [{id: 'x'}, {id: 'y'}]],
  [
    '*[_type == "article"]{"quotes": *[_type == "quote" && references(^._id)]{speaker->}}',
    [{type: 'article'}, {type: 'quote'}, referenced],
  ],
  ['count(*[_type == "article"])', [{type: 'article'}]],
  ['*', [any]],
  ['*[_type == "a" || title == "b"]', [any]],
  ['*[_type == "a"]{"all": count(*)}', [any]],
  ['*[_type == "a" && _id in *[references("x")]._id]', [any]],
  ['*[_type != "a"]', [any]],
  ['*[_type == $missing]', [any]],
  ['$ref->', [any]],
  ['{"_ref": "x"}->', [any]],
  ['1 + 1', [any]],
  ['*[', [any]],
])('a page is told of a change that its query could show: %s', (query, concerns) => {
  expect(queryTags('d', query, {type: 'quote', id: 'drafts.x', s: 's'})).toEqual(
    tagsOf(...concerns),
  )
})
