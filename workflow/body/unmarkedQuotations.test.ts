import {describe, expect, it} from 'vitest'
import {paragraph, type Words} from '../testing/documents.ts'
import {unmarkedQuotations} from './unmarkedQuotations.ts'

const found = (...words: Words[]): string[] => unmarkedQuotations(paragraph('p1', ...words))

describe('what stands in quotation marks with no record behind it', () => {
  it.each([
    ['He said “nobody asked me at all”.', 'nobody asked me at all'],
    ['He said "nobody asked me at all".', 'nobody asked me at all'],
    ['He said ‘nobody’s asked me at all’.', 'nobody’s asked me at all'],
    ['Er sagte: „Mich hat keiner gefragt.“', 'Mich hat keiner gefragt.'],
    ['Il a dit « personne ne m’a demandé ».', ' personne ne m’a demandé '],
    ['Er sagte: »Mich hat keiner gefragt.«', 'Mich hat keiner gefragt.'],
  ])('finds it in %s', (text, words) => {
    expect(found(text)).toEqual([words])
  })

  it('finds each, and none that a quote, a claim or a judgement has a part in', () => {
    expect(
      found(
        'He said “nobody asked me at all” and “',
        {text: 'nobody asked us', quote: 'quote-1'},
        ' back then”, of the “',
        {text: 'most loved ship of all', mark: 'titleOrTerm'},
        '”; she said “I was asked twice then”.',
      ),
    ).toEqual(['nobody asked me at all', 'I was asked twice then'])
  })

  it.each([
    'the “so-called ferry plan”',
    'a 5" and a 7" pipe were laid there',
    '‘Tis the captain’s old boat',
  ])('leaves %s alone', (text) => {
    expect(found(text)).toEqual([])
  })
})
