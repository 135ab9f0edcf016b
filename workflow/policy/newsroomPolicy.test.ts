import {describe, expect, it} from 'vitest'
import {isOfType} from '../dossier/documentTypes.ts'
import {publishBlockers} from '../gate/publishBlockers.ts'
import {
  article,
  claim,
  contributor,
  correction,
  interviewee,
  paragraph,
  quote,
  section,
  source,
} from '../testing/documents.ts'
import {createMemoryLake} from '../testing/memoryLake.ts'
import {
  ledger,
  ferryArticle,
  storyParts,
  readyLake,
  publishedLake,
  write,
  codes,
} from '../testing/ferryLake.ts'
import {people, signAll, staffDocuments} from '../testing/newsroom.ts'
import type {Actor, StoredDocument} from '../types.ts'

describe('publishing', () => {
  it('writes the receipt and moves the review in the same commit', () => {
    const lake = publishedLake()
    const receipt = lake.get(`receipt-${ferryArticle}-t1`)
    expect(receipt).toMatchObject({
      _type: 'receipt',
      article: {_ref: ferryArticle, _weak: true},
      publishedAt: '2026-05-01T12:01:00.000Z',
      publishedBy: 'Edda Holm',
    })
    const items = isOfType('receipt', receipt) ? receipt.items : []
    expect(items.map(({item, verdict, checkedBy}) => [item, verdict, checkedBy])).toEqual([
      ['headline', 'confirmed', 'Chidi Okoro'],
      ['standfirst', 'confirmed', 'Chidi Okoro'],
      ['quote:quote-asked', 'confirmed', 'Chidi Okoro'],
      ['claim:claim-riders', 'confirmed', 'Chidi Okoro'],
    ])
    const {review} = lake.working(ferryArticle)
    expect(review?.stage).toBe('published')
    expect(review?.log?.at(-1)).toEqual({
      _key: 'publish-t1',
      at: '2026-05-01T12:01:00.000Z',
      by: 'edda',
      byName: 'Edda Holm',
      what: 'Publish',
      from: 'ready',
      to: 'published',
    })
  })

  it('chains receipts', () => {
    const lake = publishedLake()
    expect(
      write(lake, people.edda, {...article(), dateline: {place: 'Porto'}} as StoredDocument),
    ).toEqual([])
    expect(lake.get(`receipt-${ferryArticle}-t2`)).toMatchObject({
      previous: `receipt-${ferryArticle}-t1`,
    })
  })

  it('takes the whole dossier or nothing: a quote left in draft is missing', () => {
    const lake = readyLake()
    const refused = lake.publish(people.edda, [ferryArticle, 'claim-riders', 'source-ledger'])
    expect(codes(refused)).toEqual(['missingDocument'])
    expect(lake.published(ferryArticle)).toBeUndefined()
  })

  it('refuses a script that writes the published document past the Studio', () => {
    const lake = createMemoryLake([...staffDocuments, contributor(), section()])
    expect(write(lake, people.edda, article())).toContain('notReady')
  })

  it.each([people.rosa, people.chidi, people.sol])(
    'refuses $name: publishing takes an editor',
    (actor) => {
      expect(codes(readyLake().publish(actor, storyParts))).toEqual(['publisherRole'])
    },
  )

  it('knows no bypass: an administrator called system is judged like everybody', () => {
    const system: Actor = {id: 'system', roles: ['administrator']}
    const lake = createMemoryLake([...staffDocuments, contributor(), section()])
    expect(
      write(lake, system, article(), quote(), claim(), interviewee(), source(), ledger),
    ).toContain('unchecked')
  })

  it('refuses when a word was changed after the check, and says which item', () => {
    const lake = readyLake()
    expect(
      write(lake, people.rosa, quote({_id: 'drafts.quote-asked', text: 'Nobody asked me'})),
    ).toEqual([])
    const stale = lake.publish(people.edda, storyParts).filter(({code}) => code === 'staleSignOff')
    expect(stale.map(({item}) => item)).toEqual(['quote:quote-asked'])
  })

  it('does not trust a stored stage or a forged sign-off of an author', () => {
    const lake = readyLake()
    const {review} = lake.working(ferryArticle)
    const forged = createMemoryLake(
      lake
        .all()
        .map((document) =>
          isOfType('review', document)
            ? {...document, signOffs: review?.signOffs?.map((one) => ({...one, by: 'rosa'}))}
            : document,
        ),
    )
    expect(codes(forged.publish(people.edda, storyParts))).toEqual(['notReady', 'signedByAuthor'])
  })
})

describe('what a published article rests on', () => {
  it('refuses a quote, person or source that changes behind the article’s back', () => {
    const lake = publishedLake()
    expect(
      write(lake, people.edda, quote({text: 'Nobody asked me', wording: 'Nobody asked me'})),
    ).toEqual(['staleSignOff', 'orphanedAnnotation', 'changeWithoutCorrection'])
    expect(write(lake, people.edda, interviewee({name: 'Ines Dias'}))).toEqual([
      'staleSignOff',
      'changeWithoutCorrection',
    ])
    expect(write(lake, people.edda, source({tier: 'secondary'}))).toEqual(['insufficientEvidence'])
  })

  it('lets through what touches nothing signed', () => {
    const lake = publishedLake()
    expect(
      write(lake, people.edda, {...interviewee(), bio: 'Born in Porto.'} as StoredDocument),
    ).toEqual([])
  })

  it('always records bad news, from anybody of the house', () => {
    const lake = publishedLake()
    const withdrawn = interviewee({consent: {given: true, withdrawn: '2026-05-03'}})
    expect(write(lake, people.chidi, withdrawn)).toEqual([])
    expect(write(lake, people.rosa, source({status: {state: 'retracted'}}))).toEqual([])
    expect(codes(publishBlockers(lake.working(ferryArticle)))).toEqual([
      'staleSignOff',
      'insufficientEvidence',
      'sourceRetracted',
      'consentWithdrawn',
    ])
    const smuggled = source({_id: 'source-ledger', title: 'Other', status: {state: 'disputed'}})
    expect(write(lake, people.edda, smuggled)).toContain('staleSignOff')
  })

  it('republishes a changed item with a new sign-off and a correction, in one commit', () => {
    const lake = publishedLake()
    const text = 'The ferry carried 241 people a day.'
    const body = [
      ...(article().body ?? []).slice(0, 1),
      paragraph('p2', {text, claim: 'claim-riders'}),
    ]
    expect(
      write(
        lake,
        people.rosa,
        article({_id: `drafts.${ferryArticle}`, body}),
        claim({_id: 'drafts.claim-riders', text}),
      ),
    ).toEqual([])
    const before = lake.working(ferryArticle)
    const review = signAll(before, people.chidi, 60).review
    if (!review) throw new Error('no review')
    expect(write(lake, people.chidi, review)).toEqual([])
    expect(codes(lake.publish(people.edda, [ferryArticle, 'claim-riders']))).toEqual([
      'changeWithoutCorrection',
    ])
    write(
      lake,
      people.edda,
      correction({_id: 'drafts.correction-1', issuedAt: '2026-05-01T12:04:00Z'}),
    )
    expect(lake.publish(people.edda, [ferryArticle, 'claim-riders', 'correction-1'])).toEqual([])
  })
})

describe('what may stand alone', () => {
  const empty = () => createMemoryLake([...staffDocuments])

  it('publishes no quote or claim that no published article prints', () => {
    expect(write(empty(), people.edda, quote(), interviewee(), source())).toEqual(['itemUnused'])
  })

  it('publishes sections, contributors, people and sources for an editor, and drafts for all', () => {
    expect(write(empty(), people.edda, section(), contributor(), interviewee(), source())).toEqual(
      [],
    )
    expect(write(empty(), people.rosa, quote({_id: 'drafts.quote-asked'}))).toEqual([])
    expect(write(empty(), people.rosa, section())).toEqual(['publisherRole'])
  })

  it('publishes nobody who is not on the record with a name, and nobody off it', () => {
    const named = interviewee({attributionTerms: 'background', publicDescription: 'a deckhand'})
    expect(write(empty(), people.edda, named)).toEqual(['identityExposed'])
    expect(write(empty(), people.edda, interviewee({attributionTerms: 'offRecord'}))).toEqual([
      'offRecord',
    ])
  })

  it('publishes corrections of published articles only, dated up to now', () => {
    expect(write(empty(), people.edda, correction({issuedAt: '2026-05-01T12:00:00Z'}))).toEqual([
      'correctionUnattached',
    ])
    expect(
      write(publishedLake(), people.sol, correction({issuedAt: '2030-01-01T00:00:00Z'})),
    ).toEqual(['correctionDate'])
    const lake = publishedLake()
    const issued = correction({issuedAt: '2026-05-01T12:02:00Z'})
    expect(write(lake, people.sol, issued)).toEqual([])
    expect(write(lake, people.sol, {...issued, right: '214 people'} as StoredDocument)).toEqual([])
    for (const over of [{issuedAt: '2026-05-01T12:03:00Z'}, {kind: 'update'} as const]) {
      expect(write(lake, people.sol, correction({...issued, ...over}))).toEqual([
        'correctionRewritten',
      ])
    }
  })
})
