import {describe, expect, it} from 'vitest'
import {override} from '../review/override.ts'
import {signOff} from '../review/signOff.ts'
import {
  article,
  claim,
  interviewee,
  paragraph,
  quote,
  reference,
  source,
} from '../testing/documents.ts'
import {
  after,
  confirmation,
  documentsWith,
  dossierOf,
  people,
  signAll,
  stampOf,
} from '../testing/newsroom.ts'
import type {Dossier, StoredDocument} from '../types.ts'
import type {CheckItem} from './checkItem.ts'
import {itemsOf} from './itemsOf.ts'

const quoteItem = (dossier: Dossier): CheckItem => {
  const found = itemsOf(dossier).find((item) => item.key === 'quote:quote-asked')
  if (!found) throw new Error('no quote item')
  return found
}

describe('itemsOf', () => {
  it('lists what somebody has to sign, each with the sentence to sign', () => {
    const dossier = dossierOf(
      documentsWith(
        article({
          mainImage: {
            asset: reference('image-a'),
            alt: 'A quay',
            caption: 'The quay',
            credit: 'Rosa',
          },
        }),
      ),
    )
    expect(itemsOf(dossier).map(({key, statement, state}) => [key, statement, state])).toEqual([
      ['headline', 'Headline “The last ferry” — borne out by the story below it.', 'unchecked'],
      [
        'standfirst',
        'Standfirst “A crossing ends after ninety years.” — borne out by the story below it.',
        'unchecked',
      ],
      [
        'image:mainImage',
        'The picture described as “A quay”, credited to Rosa — is what it is said to be.',
        'unchecked',
      ],
      [
        'caption:mainImage',
        'Caption “The quay” — says what the picture described as “A quay” shows.',
        'unchecked',
      ],
      [
        'quote:quote-asked',
        '“Nobody asked us” — said by Ines Carvalho (who piloted the ferry), as evidenced by Interview on the quay (00:12:40).',
        'unchecked',
      ],
      [
        'claim:claim-riders',
        '“The ferry carried 214 people a day.” — stated as fact, as evidenced by Harbour ledger (p. 31).',
        'unchecked',
      ],
    ])
  })

  it('leaves out documents the body does not print', () => {
    const dossier = dossierOf(documentsWith(article({body: [paragraph('p1', 'Nothing marked.')]})))
    expect(itemsOf(dossier).map((item) => item.key)).toEqual(['headline', 'standfirst'])
  })

  it('never names somebody who is not on the record, nor internal evidence to readers', () => {
    const hidden = {
      name: 'Real Name',
      attributionTerms: 'background',
      publicDescription: 'a deckhand',
    } as const
    const evidence = [
      {
        _key: 'e1',
        source: reference('source-recording'),
        relation: 'supports',
        audience: 'internal',
      },
    ] as const
    const dossier = dossierOf(documentsWith(interviewee(hidden), quote({evidence: [...evidence]})))
    const item = quoteItem(dossier)
    expect(JSON.stringify(item)).not.toContain('Real Name')
    expect(item.publicStatement).toBe(
      '“Nobody asked us” — said by a deckhand (who piloted the ferry), as evidenced by material held by the newsroom.',
    )
  })

  it('tells the chain of second-hand words, inferred hops marked', () => {
    const provenance = [
      {act: 'recorded', agentName: 'P. Duarte', inferred: true},
      {act: 'printed', source: reference('source-ledger'), locator: 'p. 8'},
    ] as const
    const dossier = dossierOf(documentsWith(quote({provenance: [...provenance]})))
    expect(quoteItem(dossier).statement).toBe(
      '“Nobody asked us” — said by Ines Carvalho (who piloted the ferry), recorded by P. Duarte (inferred), printed in Harbour ledger (p. 8), as evidenced by Interview on the quay (00:12:40).',
    )
  })

  it('re-opens the item that changed and no other', () => {
    const signed = signAll(dossierOf(documentsWith()))
    const changed = {...signed, quotes: [quote({text: 'Nobody asked me'})]}
    expect(itemsOf(changed).map(({key, state}) => [key, state])).toEqual([
      ['headline', 'confirmed'],
      ['standfirst', 'confirmed'],
      ['quote:quote-asked', 'needsRecheck'],
      ['claim:claim-riders', 'confirmed'],
    ])
  })

  const changes: [string, StoredDocument, string[]][] = [
    ['text', quote({wording: 'Nobody asked us at all.'}), ['text']],
    ['form', quote({form: 'partial'}), ['text']],
    ['alterations', quote({alterations: [{_key: 'a', kind: 'grammar'}]}), ['text']],
    ['description', quote({description: 'who sold tickets'}), ['speaker']],
    ['the speaker’s name', interviewee({name: 'Inês Carvalho'}), ['speaker']],
    ['provenance', quote({provenance: [{_key: 'h', act: 'said'}]}), ['provenance']],
    ['the day it was said', quote({said: {date: '2026-04-02'}}), ['provenance']],
    ['the evidence’s title', source({title: 'Another interview'}), ['evidence']],
    ['the captured file', source({captured: {sha256: 'ff'}}), ['evidence']],
    ['evidence', quote({evidence: []}), ['evidence']],
  ]
  it.each(changes)('says what changed since it was signed: %s', (_, document, parts) => {
    const signed = signAll(dossierOf(documentsWith()))
    const dossier = {...dossierOf(documentsWith(document)), review: signed.review}
    expect(quoteItem(dossier)).toMatchObject({state: 'needsRecheck', changed: parts})
  })

  it('does not mind array keys, object types, empty fields or the source’s tier', () => {
    const signed = signAll(dossierOf(documentsWith()))
    const [evidence] = quote().evidence ?? []
    const tidied = quote({
      evidence: [{...evidence, _key: 'other'}],
      alterations: [],
      provenance: [],
    })
    const dossier = {
      ...dossierOf(documentsWith(tidied, source({tier: 'secondary', independenceGroup: 'wire'}))),
      review: signed.review,
    }
    expect(quoteItem(dossier).state).toBe('confirmed')
  })

  it('asks for a re-check when the body prints other words than were signed', () => {
    const signed = signAll(dossierOf(documentsWith()))
    const body = [
      paragraph('p1', {text: 'Nobody asked me', quote: 'quote-asked'}),
      paragraph('p2', {text: claim().text ?? '', claim: 'claim-riders'}),
    ]
    const item = quoteItem({...signed, article: article({body})})
    expect([item.state, item.changed, item.orphaned]).toEqual(['needsRecheck', ['text'], true])
  })

  it('keeps the four kinds of trouble apart, and holds a sign-off again when words go back', () => {
    const dossier = dossierOf(documentsWith())
    const sign = (from: Dossier, verdict: 'cannotConfirm' | 'disputed', step: number) =>
      after(
        from,
        signOff(
          from,
          people.chidi,
          {item: 'quote:quote-asked', verdict, note: 'No'},
          stampOf(step),
        ),
      )
    const signed = signAll(dossier)
    const reworded: Dossier = {...signed, quotes: [quote({text: 'Nobody asked me'})]}
    expect([
      quoteItem(dossier).state,
      quoteItem(sign(dossier, 'cannotConfirm', 1)).state,
      quoteItem(sign(dossier, 'disputed', 1)).state,
      quoteItem(signed).state,
      quoteItem(reworded).state,
      quoteItem({...reworded, quotes: [quote()]}).state,
    ]).toEqual(['unchecked', 'cannotConfirm', 'disputed', 'confirmed', 'needsRecheck', 'confirmed'])
    const disputedSince = sign(reworded, 'disputed', 40)
    expect(quoteItem({...disputedSince, quotes: [quote()]}).state).toBe('needsRecheck')
  })

  it('does not count a sign-off by somebody who is in the byline, whenever the byline came', () => {
    const signed = signAll(dossierOf(documentsWith()))
    const {staff} = signed
    const nowAuthor = staff.map((one) =>
      one.userId === 'chidi' ? {...one, contributor: reference('contributor-rosa')} : one,
    )
    expect(quoteItem({...signed, staff: nowAuthor})).toMatchObject({
      state: 'unchecked',
      signedByAuthor: true,
    })
  })

  it('lets an override count for one verdict and these words only', () => {
    const disputed = signOffAs('disputed', dossierOf(documentsWith()), 1)
    const overridden = after(
      disputed,
      override(disputed, people.edda, {item: 'quote:quote-asked', reason: 'Heard it'}, stampOf(2)),
    )
    expect(quoteItem(overridden)).toMatchObject({state: 'overridden', verdictState: 'disputed'})
    expect(quoteItem({...overridden, quotes: [quote({form: 'partial'})]}).state).toBe(
      'needsRecheck',
    )
    expect(quoteItem(signOffAs('disputed', overridden, 3)).state).toBe('disputed')
    const confirmed = after(
      overridden,
      signOff(overridden, people.chidi, confirmation(overridden, 'quote:quote-asked'), stampOf(4)),
    )
    expect(quoteItem(confirmed).state).toBe('confirmed')
  })
})

function signOffAs(verdict: 'disputed', dossier: Dossier, step: number): Dossier {
  const input = {item: 'quote:quote-asked', verdict, note: 'She denies it'}
  return after(dossier, signOff(dossier, people.chidi, input, stampOf(step)))
}
