import {expect, it} from 'vitest'
import {buildBody} from './body.ts'

it('makes Portable Text with the same keys every time', () => {
  const lines = ['## Two pens', '“[[q:quote-a|Yes]],” she [[em|said]].', {pullQuote: 'quote-a'}]
  expect(buildBody(lines, {})).toEqual([
    {
      _type: 'block',
      _key: 'p1',
      style: 'h2',
      markDefs: [],
      children: [{_type: 'span', _key: 'p1s1', text: 'Two pens', marks: []}],
    },
    {
      _type: 'block',
      _key: 'p2',
      style: 'normal',
      markDefs: [
        {
          _type: 'quotation',
          _key: 'p2m1',
          quote: {
            _type: 'reference',
            _ref: 'quote-a',
            _weak: true,
            _strengthenOnPublish: {type: 'quote'},
          },
        },
      ],
      children: [
        {_type: 'span', _key: 'p2s1', text: '“', marks: []},
        {_type: 'span', _key: 'p2s2', text: 'Yes', marks: ['p2m1']},
        {_type: 'span', _key: 'p2s3', text: ',” she ', marks: []},
        {_type: 'span', _key: 'p2s4', text: 'said', marks: ['em']},
        {_type: 'span', _key: 'p2s5', text: '.', marks: []},
      ],
    },
    {
      _type: 'pullQuote',
      _key: 'p3',
      quote: {
        _type: 'reference',
        _ref: 'quote-a',
        _weak: true,
        _strengthenOnPublish: {type: 'quote'},
      },
    },
  ])
})

it('refuses a mark that it does not know', () => {
  expect(() => buildBody(['[[bold|Loud]]'], {})).toThrow('“bold” is no mark.')
})

it('refuses a picture that was not uploaded', () => {
  const figure = {picture: 'unicorn', alt: 'A unicorn', credit: 'Nobody'}
  expect(() => buildBody([{figure}], {})).toThrow('There is no drawing “unicorn”')
})
