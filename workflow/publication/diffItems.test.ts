import {describe, expect, it} from 'vitest'
import {createReceipt} from '../createReceipt.ts'
import {
  article,
  claim,
  interviewee,
  paragraph,
  quote,
  reference,
  source,
} from '../testing/documents.ts'
import {documentsWith, dossierOf} from '../testing/newsroom.ts'
import type {StoredDocument} from '../types.ts'
import {diffReceipts} from './diffItems.ts'

const receiptOf = (...documents: StoredDocument[]) =>
  createReceipt(dossierOf(documentsWith(...documents)), {
    transactionId: 't1',
    publishedAt: '2026-05-01T18:00:00Z',
    publishedBy: 'Edda Holm',
  })
const before = receiptOf()

describe('diffReceipts: what it misses, readers were never told', () => {
  const said = '“Nobody asked us” — said by Ines Carvalho (who piloted the ferry), as evidenced by'

  it('is empty between two publications that say the same', () => {
    expect(diffReceipts(before, receiptOf())).toEqual([])
  })

  it('names an item that was reworded, with both sentences', () => {
    const text = 'The ferry carried 241 people a day.'
    expect(diffReceipts(before, receiptOf(claim({text})))).toEqual([
      {
        item: 'claim:claim-riders',
        kinds: ['reworded'],
        before:
          '“The ferry carried 214 people a day.” — stated as fact, as evidenced by Harbour ledger (p. 31).',
        after:
          '“The ferry carried 241 people a day.” — stated as fact, as evidenced by Harbour ledger (p. 31).',
      },
    ])
  })

  it.each<[string, StoredDocument[], string[]]>([
    ['another name of the speaker', [interviewee({name: 'Ines Dias'})], ['reattributed']],
    [
      'another chain',
      [quote({provenance: [{act: 'recorded', agentName: 'P. Duarte'}]})],
      ['reattributed'],
    ],
    [
      'another source',
      [quote({evidence: [{source: reference('source-ledger'), relation: 'supports'}]})],
      ['evidenceChanged'],
    ],
    ['other quotation marks around a word', [quote({text: 'Nobody “asked” us'})], ['reworded']],
    [
      'all at once',
      [quote({text: 'Nobody asked me', description: 'a pilot', evidence: []})],
      ['reworded', 'reattributed', 'evidenceChanged'],
    ],
  ])('%s', (_, documents, kinds) => {
    expect(diffReceipts(before, receiptOf(...documents))).toMatchObject([
      {item: 'quote:quote-asked', kinds},
    ])
  })

  it('tells typography apart from words', () => {
    const marked = (text: string) => receiptOf(quote({text}))
    expect(diffReceipts(marked('"Nobody" asked us'), marked('“Nobody” asked us'))).toMatchObject([
      {item: 'quote:quote-asked', kinds: ['typography']},
    ])
  })

  it('names what was added and, last, what was dropped', () => {
    const body = [paragraph('p1', {text: claim().text ?? '', claim: 'claim-riders'})]
    const mainImage = {asset: reference('image-a'), alt: 'A quay'}
    expect(diffReceipts(before, receiptOf(article({body, mainImage})))).toEqual([
      {
        item: 'image:mainImage',
        kinds: ['added'],
        after: 'The picture described as “A quay”, with no credit — is what it is said to be.',
      },
      {
        item: 'quote:quote-asked',
        kinds: ['dropped'],
        before: `${said} Interview on the quay (00:12:40).`,
      },
    ])
  })

  it('calls everything added where there was nothing before', () => {
    const kinds = diffReceipts(undefined, receiptOf(source())).flatMap((one) => one.kinds)
    expect(kinds).toEqual(['added', 'added', 'added', 'added'])
  })
})
