import {describe, expect, it} from 'vitest'
import {signedWords} from '../body/neutralTypography.ts'
import {publishBlockers} from '../gate/publishBlockers.ts'
import {article, claim, paragraph, quote} from '../testing/documents.ts'
import {documentsWith, dossierOf, readyDossier} from '../testing/newsroom.ts'
import {itemsOf} from './itemsOf.ts'

describe('a signature covers words, not their typesetting: or every copy edit would re-open a story', () => {
  it.each([
    ['She said “it’s over” — and left…', 'She said "it\'s over" – and left...'],
    ['about 10\u202f000 people', 'about 10 000 people'],
    ['the first  ferry ', 'the first ferry'],
    ['co\u00ADoperate', 'cooperate'],
    ['e\u0301', 'é'],
    ['a height of 5′', 'a height of 5’'],
  ])('%s is %s', (one, other) => {
    expect(signedWords(one)).toBe(signedWords(other))
  })

  it.each([
    ['a plank of 5′', 'a plank of 5″'],
    ['He was there', 'He was there?'],
    ['no body', 'nobody'],
    ['MAY', 'may'],
    ['10000', '10 000'],
  ])('%s is not %s', (one, other) => {
    expect(signedWords(one)).not.toBe(signedWords(other))
  })
})

describe('a story that was set anew', () => {
  const before = 'The ferry carried "214" people - a day.'
  const after = 'The ferry carried “214” people – a day.'
  const printing = (text: string) => [
    claim({text}),
    article({
      body: [
        paragraph('p1', {text: 'Nobody asked us', quote: 'quote-asked'}),
        paragraph('p2', {text, claim: 'claim-riders'}),
      ],
    }),
  ]
  const signed = readyDossier(...printing(before))
  const set = {...dossierOf(documentsWith(...printing(after))), review: signed.review!}

  it('is still signed, and the item says that its typography changed', () => {
    expect(publishBlockers(set)).toEqual([])
    expect(itemsOf(set).map(({key, state, typography}) => [key, state, typography])).toEqual([
      ['headline', 'confirmed', false],
      ['standfirst', 'confirmed', false],
      ['quote:quote-asked', 'confirmed', false],
      ['claim:claim-riders', 'confirmed', true],
    ])
  })

  it('needs a check where the body was set anew and the quote was not: a span is exact', () => {
    const body = [
      paragraph('p1', {text: 'Nobody asked us', quote: 'quote-asked'}),
      paragraph('p2', {text: before, claim: 'claim-riders'}),
    ]
    const half = {...set, article: article({body})}
    expect(publishBlockers(half).map(({code}) => code)).toContain('orphanedAnnotation')
  })

  it('needs a check when a word goes with the marks', () => {
    const other = {...signed, quotes: [quote({text: 'Nobody “asked” them'})]}
    expect(publishBlockers(other).map(({code}) => code)).toContain('staleSignOff')
  })
})
