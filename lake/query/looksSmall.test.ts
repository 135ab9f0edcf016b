import {expect, test} from 'vitest'
import {parseGroq} from './ast.ts'
import {looksSmall} from './looksSmall.ts'

const list = Array.from({length: 1000}, (_, index) => index)
const some = list.slice(0, 200)
const params = {list, some, text: 'x'.repeat(1000), types: ['article'], ids: ['a'], slug: 'x'}

/** `literal` stands for a list that is written out. */
function look(query: string): boolean {
  const written = query.replaceAll('literal', JSON.stringify(some))
  return looksSmall(parseGroq(written, {}), params)
}

test.each([
  [
    '*[_type == "article" && slug.current == $slug][0]{title, "quotes": *[_type == "quote" && references(^._id)]{text, speaker->{name}, source->}}',
  ],
  [
    '*[_type == "article"] | order(publishedAt desc)[0...20]{title, body[]{..., markDefs[]{..., item->}}}',
  ],
  ['*[_type in $types && _id in $ids]{_id, "open": count(comments[!resolved])}'],
  ['*[_type == "article" && _id in *[_type == "list"][0].items[]._ref]'],
  ['count($list[@ > 3])'],
  ['count(literal[@ > 3])'],
])('a query of every day is answered at once: %s', (query) => {
  expect(look(query)).toBe(true)
})

test.each([
  ['count(literal[count(literal[@ > ^ && count(literal[@ > ^.^]) > 0]) > 0])'],
  ['*[_type == "article"]{"n": count(literal[@ in $some])}'],
  [
    '*[_type == "article"]{"n": count(body[count(^.body[count(^.^.body[count(^.^.^.body) > 1])])])}',
  ],
  ['$list[count($list[@ > ^ && count($list) > ^.^]) > 0]'],
  ['count(string::split($text, "")[count(string::split($text, "")) > 0])'],
  ['*[title match "*a*a*a*a*b"]'],
])('a query that goes through lists within lists is not: %s', (query) => {
  expect(look(query)).toBe(false)
})
