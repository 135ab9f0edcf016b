import {expect, test} from 'vitest'
import {findFault} from './findFault.ts'

test.each([
  ['', 'no query', 0, 0],
  ['*[_type == "article"', "expected ']' following expression", 1, 20],
  ['*[_type == "article" && ]', 'unexpected token "]", expected expression', 24, 25],
  ['*[slug ==', 'unexpected end-of-file, expected expression', 9, 9],
  ['*{headline, section', "expected '}' following object body", 1, 20],
  ['count(*[featured]', "expected ')' following function arguments", 5, 17],
  ['*[_id in [$a, $b]]', 'param $b referenced, but not provided', 14, 15],
  ['*["a"..5]', 'subscript ranges must have integer endpoints', 1, 9],
  ['body.@', '@ is not allowed here', 5, 6],
  ['body.^.speaker', '^ is not allowed here', 5, 6],
  ['* | section', 'object or function expected', 4, 11],
  ['headline standfirst', 'unable to parse entire expression', 9, 9],
  ['*[headline == "Harbour]', `unexpected token "\\"Harbour]", expected expression`, 14, 23],
  ['pt::text', 'expected a function following namespace expression', 4, 8],
  ['fn desk($story) = $story{headline};', "expected '::' followed by a function name", 7, 7],
  [
    'fn desk::line($story) = $story{headline} *',
    "expected ';' at the end of function definition",
    41,
    41,
  ],
])('the fault of %s is told as the hosted lake tells it', (query, message, start, end) => {
  expect(findFault(query, {a: 'article-1'})).toEqual({message, start, end})
})

test.each([
  '*[_type == "article" && slug.current == $a][0]{..., "quotes": *[references(^._id)]{..., speaker->}}',
  '*[!(_id in path("drafts.**"))] | order(publishedAt desc, title)[0...20]',
  '{"a": [1, -2, ...[3]], "b": select(x => 1, 2), ^.^.c, "d": e[].f->g[0..-1]} // note',
  "fn a::b($c) = $c{'d': e}; *[f match 'g*']{\"h\": a::b(@)}",
])('a query without a fault is not accused of one: %s', (query) => {
  expect(findFault(query, {a: 'article-1'})).toBeUndefined()
})
