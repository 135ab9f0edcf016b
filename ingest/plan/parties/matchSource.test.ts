import {describe, expect, test} from 'vitest'
import type {Party} from '../existing.ts'
import {confidentLink} from './linkParties.ts'
import {matchSource, type SourceLikeThis} from './matchSource.ts'

/** Which source of the newsroom a manuscript cites: a wrong link makes evidence of another paper. */
const known = (some: Partial<Party> = {}): Party => ({
  id: 'source-salt',
  type: 'source',
  published: false,
  name: 'Salt and Tides',
  aliases: [],
  kind: 'book',
  creators: ['Marta Quist'],
  ...some,
})
const cited = (some: Partial<SourceLikeThis> = {}): SourceLikeThis => ({
  title: 'A survey of the coast',
  isUntitled: false,
  kind: 'report',
  creators: [],
  addresses: [],
  ...some,
})

describe('what names a thing for good links by itself, whatever the titles say', () => {
  test.each([
    [
      'a DOI, in an address and in a citation',
      ['https://doi.org/10.5555/Salt.2024'],
      ['doi: 10.5555/salt.2024.'],
      'the same DOI',
    ],
    [
      'a DOI whose slash an address escapes',
      ['https://doi.org/10.5555%2Fsalt.2024'],
      ['https://dx.doi.org/10.5555/salt.2024'],
      'the same DOI',
    ],
    [
      'an ISBN of ten digits and of thirteen',
      ['Aldersund: Lane Press, ISBN 0-306-40615-2'],
      ['978-0-306-40615-7'],
      'the same ISBN',
    ],
    [
      'an address, whatever way people came to it',
      ['http://www.aldersund.example/salt/?utm_source=mail&page=2#top'],
      ['https://aldersund.example/salt?page=2'],
      'the same address',
    ],
  ])('%s', (_what, theirs, addresses, reason) => {
    expect(matchSource(cited({addresses}), known({addresses: theirs}))).toEqual({
      reason,
      confidence: 0.98,
    })
  })

  test.each([
    ['another page', ['https://aldersund.example/salt?page=3']],
    ['the front page of the same site', ['https://aldersund.example/']],
    ['an ISBN whose check digit is wrong', ['ISBN 978-0-306-40615-8']],
    ['another DOI', ['10.5555/salt.2025']],
  ])('%s does not', (_what, addresses) => {
    const theirs = [
      'https://aldersund.example/salt?page=2',
      'https://aldersund.example',
      'ISBN 978-0-306-40615-7',
    ]
    expect(matchSource(cited({addresses}), known({addresses: theirs}))).toBeUndefined()
  })
})

describe('a title', () => {
  const title = 'Salt and tides'
  const link = (some: Partial<SourceLikeThis>) => matchSource(cited({title, ...some}), known())

  test('links with the kind, the more so with who made it', () => {
    expect([
      link({kind: 'book', creators: ['M. Quist']}),
      link({kind: 'book', creators: []}),
    ]).toEqual([
      {reason: 'the same title, kind and creator', confidence: 0.96},
      {reason: 'the same title and kind', confidence: 0.92},
    ])
  })

  test('is only offered where the kind or who made it is another', () => {
    const offers = [link({kind: 'report'}), link({kind: 'book', creators: ['Jens Lind']})]
    expect(offers).toEqual([
      {reason: 'the same title, of another kind: book', confidence: 0.6},
      {reason: 'the same title by somebody else', confidence: 0.5},
    ])
    expect(offers.every((offer) => offer!.confidence < confidentLink)).toBe(true)
  })

  test('says nothing where it is only our description: two letters are two', () => {
    expect(link({kind: 'book', isUntitled: true})).toBeUndefined()
  })
})
