import {describe, expect, it} from 'vitest'
import type {Body, ClaimRecord, QuoteRecord, TextBlock} from '../types.ts'
import {numberRecords, type MarkedBlock} from './numberRecords.ts'

const quote = (_id: string): QuoteRecord => ({
  _id,
  item: `quote:${_id}`,
  text: 'nine metres',
  form: 'direct',
  speaker: {
    kind: 'interviewee',
    named: true,
    name: 'Marit Solbakk',
    slug: null,
    role: null,
    affiliation: null,
  },
  description: null,
  wording: null,
  alterations: null,
  said: null,
  provenance: null,
  evidence: null,
})
const claim = (_id: string): ClaimRecord => ({
  _id,
  item: `claim:${_id}`,
  text: 'nine',
  kind: 'number',
  attributedTo: null,
  reply: null,
  evidence: null,
})

const paragraph = (
  _key: string,
  spans: [text: string, ...marks: string[]][],
  markDefs: TextBlock['markDefs'],
): Body[number] => ({
  _type: 'block',
  _key,
  style: 'normal',
  listItem: null,
  level: null,
  children: spans.map(([text, ...marks], index) => ({
    _type: 'span',
    _key: `${index}`,
    text,
    marks,
  })),
  markDefs,
})

/** Spans as their text, markers as `[number anchor]`. */
const drawn = (blocks: MarkedBlock[]) =>
  blocks.map((block) =>
    block._type === 'block'
      ? (block.children ?? [])
          .map((child) =>
            child._type === 'recordMarker'
              ? `[${child.entry.number} ${child.id ?? 'again'}]`
              : child.text,
          )
          .join('|')
      : block._type,
  )

describe('a reader finds a number behind recorded words', () => {
  it('behind the closing mark of a quotation, and behind the point after a claim', () => {
    const body = [
      paragraph(
        'p',
        [['“'], ['nine metres', 'q'], [',” she said of '], ['forty ships', 'c'], ['.']],
        [
          {_type: 'quotation', _key: 'q', quote: quote('quote-a')},
          {_type: 'assertion', _key: 'c', claim: claim('claim-a')},
        ],
      ),
    ]
    expect(drawn(numberRecords(body).blocks)).toEqual([
      '“|nine metres|,”|[1 mark-quote-a]| she said of |forty ships|.|[2 mark-claim-a]',
    ])
  })

  it.each([
    [', not fifty', ',|[1 mark-claim-a]| not fifty'],
    [' at the quay', '[1 mark-claim-a]| at the quay'],
    ['’ masters', '[1 mark-claim-a]|’ masters'],
    [' (“more”)', '[1 mark-claim-a]| (“more”)'],
    ['.”', '.”|[1 mark-claim-a]'],
  ])('behind a claim that is followed by %s', (rest, expected) => {
    const definition = {_type: 'assertion' as const, _key: 'c', claim: claim('claim-a')}
    const body = [paragraph('p', [['forty ships', 'c'], [rest]], [definition])]
    expect(drawn(numberRecords(body).blocks)).toEqual([`forty ships|${expected}`])
  })

  it('where a claim lies inside a quotation', () => {
    const body = [
      paragraph(
        'p',
        [['„'], ['at ', 'q'], ['nine', 'q', 'c'], [' metres', 'q'], ['“. Then']],
        [
          {_type: 'assertion', _key: 'c', claim: claim('claim-a')},
          {_type: 'quotation', _key: 'q', quote: quote('quote-a')},
        ],
      ),
    ]
    const {blocks, entries} = numberRecords(body)
    expect(drawn(blocks)).toEqual(['„|at |nine|[2 mark-claim-a]| metres|“.|[1 mark-quote-a]| Then'])
    expect(entries.map(({number, anchor}) => [number, anchor])).toEqual([
      [1, 'quote-a'],
      [2, 'claim-a'],
    ])
  })

  it('the same number where a record is used twice', () => {
    const definition = {_type: 'quotation' as const, _key: 'q', quote: quote('quote-a')}
    const body = [
      paragraph('p', [['so', 'q'], [' it is']], [definition]),
      paragraph('r', [['so', 'q']], [definition]),
    ]
    expect(drawn(numberRecords(body).blocks)).toEqual([
      'so|[1 mark-quote-a]| it is',
      'so|[1 again]',
    ])
  })

  it('where the record was withdrawn', () => {
    const body = [paragraph('p', [['so', 'q']], [{_type: 'quotation', _key: 'q', quote: null}])]
    expect(drawn(numberRecords(body).blocks)).toEqual(['so|[1 mark-withdrawn-p-q]'])
  })
})
