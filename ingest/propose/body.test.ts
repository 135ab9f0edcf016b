import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Paragraph, Span} from '../types.ts'
import {bodyOf, type Anchor} from './body.ts'

const words = fc
  .array(fc.constantFrom('tide', '“salt”', 'Åse', '–', '😀', 'ferry', '’tis', 'é'), {minLength: 1})
  .map((parts) => parts.join(' '))

/** A text of some paragraphs with anchors and decorators anywhere in them, overlapping too. */
const manuscripts = fc.array(words, {minLength: 1, maxLength: 5}).chain((lines) => {
  const spans = spansOfLines(lines)
  const inside = fc
    .tuple(fc.constantFrom(...spans), fc.nat(), fc.nat())
    .map(([{start, end}, one, other]): Span => {
      const [from, to] = [one % (end - start), other % (end - start)]
      return {start: start + Math.min(from, to), end: start + Math.max(from, to) + 1}
    })
  return fc.record({
    text: fc.constant(`${lines.join('\n')}\n`),
    spans: fc.constant(spans),
    marked: fc.array(inside, {maxLength: 6}),
    strong: fc.array(inside, {maxLength: 3}),
  })
})

test('the words of the body are the words of the text, whatever is marked in them', () => {
  fc.assert(
    fc.property(manuscripts, ({text, spans, marked, strong}) => {
      const paragraphs = spans.map((span): Paragraph => ({
        ...span,
        style: 'normal',
        links: [],
        decorators: strong
          .filter(({start, end}) => span.start <= start && end <= span.end)
          .map((part) => ({...part, decorator: 'strong'})),
      }))
      const anchors = marked.map((span, index): Anchor => ({
        ...span,
        type: index % 2 === 0 ? 'quotation' : 'assertion',
        reference: {_type: 'reference', _ref: `item-${index}`},
      }))
      const body = bodyOf({text, paragraphs}, anchors, 'article-a')
      expect(body.map(({children}) => children.map((child) => child.text).join(''))).toEqual(
        spans.map(({start, end}) => text.slice(start, end)),
      )
      const markedWords = body.flatMap(({children, markDefs = []}) =>
        markDefs.map(({_key, quote, claim}): [string, string] => [
          (quote ?? claim)!._ref,
          children
            .filter(({marks = []}) => marks.includes(_key))
            .map((child) => child.text)
            .join(''),
        ]),
      )
      expect(new Map(markedWords)).toEqual(
        new Map(anchors.map(({start, end, reference}) => [reference._ref, text.slice(start, end)])),
      )
    }),
  )
})

function spansOfLines(lines: readonly string[]): Span[] {
  let at = 0
  return lines.map((line) => {
    const span = {start: at, end: at + line.length}
    at = span.end + 1
    return span
  })
}
