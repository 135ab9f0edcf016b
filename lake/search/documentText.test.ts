import {expect, test} from 'vitest'
import {documentText} from './documentText.ts'
import {textMatcher} from './textMatcher.ts'
import {textTerms} from './textTerms.ts'

const span = (text: string, marks: string[] = []) => ({_type: 'span', _key: 'k', text, marks})

const article = {
  _id: 'article-1',
  _type: 'article',
  headline: 'The bell of Đồng Lộc',
  wordCount: 42,
  body: [
    {
      _type: 'block',
      style: 'normal',
      markDefs: [{_key: 'a1', _type: 'link', href: 'https://example.org/ferry'}],
      children: [span('Nobody kept the be'), span('ll', ['strong']), span(' in winter', ['a1'])],
    },
    {_type: 'block', children: [span('Harbour opens'), {_type: 'note', text: 'unsure'}]},
    {_type: 'menu', children: [{text: 'Home'}, {text: 'About'}]},
  ],
}

test.each([
  ['"the bell in winter"', 'a phrase, whatever marks its words have'],
  ['ferry', 'where a link leads'],
  ['unsure', 'an object within a block'],
  ['about', 'children that are no spans'],
])('a search for %s finds %s', (query) => {
  expect(textMatcher(textTerms(query)).matches(documentText(article))).toBe(true)
})

test.each([
  ['normal', 'the style of a block'],
  ['strong', 'the name of a mark'],
  ['article', 'its type or id'],
  ['"winter harbour"', 'words of two paragraphs as one phrase'],
])('a search for %s does not find %s', (query) => {
  expect(textMatcher(textTerms(query)).matches(documentText(article))).toBe(false)
})
