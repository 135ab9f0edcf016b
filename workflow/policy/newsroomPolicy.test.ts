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
  staff,
} from '../testing/documents.ts'
import {createMemoryLake, type MemoryLake} from '../testing/memoryLake.ts'
import {people, readyDossier, signAll, staffDocuments} from '../testing/newsroom.ts'
import type {Actor, Blocker, StoredDocument} from '../types.ts'

const id = 'article-ferry'
const parts = [
  id,
  'quote-asked',
  'claim-riders',
  'interviewee-ines',
  'source-recording',
  'source-ledger',
]
const ledger = source({_id: 'source-ledger', kind: 'document', title: 'Harbour ledger'})

/** A lake where the story is in drafts and its review has gone all the way. */
function readyLake(...over: StoredDocument[]): MemoryLake {
  const drafted = [article(), quote(), claim(), interviewee(), source(), ledger].map((document) => {
    const other = over.find((one) => one._id === document._id)
    return {...(other ?? document), _id: `drafts.${document._id}`}
  })
  const review = readyDossier(...over).review
  if (!review) throw new Error('no review')
  return createMemoryLake([...staffDocuments, contributor(), section(), ...drafted, review])
}

function publishedLake(): MemoryLake {
  const lake = readyLake()
  expect(lake.publish(people.edda, parts)).toEqual([])
  return lake
}

function write(lake: MemoryLake, actor: Actor, ...documents: StoredDocument[]): string[] {
  return codes(lake.commit(actor, new Map(documents.map((document) => [document._id, document]))))
}

function remove(lake: MemoryLake, actor: Actor, ...ids: string[]): string[] {
  return codes(lake.commit(actor, new Map(ids.map((one) => [one, undefined]))))
}

const codes = (blockers: Blocker[]) => [...new Set(blockers.map((blocker) => blocker.code))]

describe('publishing', () => {
  it('writes the receipt and moves the review in the same commit', () => {
    const lake = publishedLake()
    const receipt = lake.get(`receipt-${id}-t1`)
    expect(receipt).toMatchObject({
      _type: 'receipt',
      article: {_ref: id, _weak: true},
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
    const {review} = lake.working(id)
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
    expect(lake.get(`receipt-${id}-t2`)).toMatchObject({previous: `receipt-${id}-t1`})
  })

  it('takes the whole dossier or nothing: a quote left in draft is missing', () => {
    const lake = readyLake()
    const refused = lake.publish(people.edda, [id, 'claim-riders', 'source-ledger'])
    expect(codes(refused)).toEqual(['missingDocument'])
    expect(lake.published(id)).toBeUndefined()
  })

  it('refuses a script that writes the published document past the Studio', () => {
    const lake = createMemoryLake([...staffDocuments, contributor(), section()])
    expect(write(lake, people.edda, article())).toContain('notReady')
  })

  it.each([people.rosa, people.chidi, people.sol])(
    'refuses $name: publishing takes an editor',
    (actor) => {
      expect(codes(readyLake().publish(actor, parts))).toEqual(['publisherRole'])
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
    const stale = lake.publish(people.edda, parts).filter(({code}) => code === 'staleSignOff')
    expect(stale.map(({item}) => item)).toEqual(['quote:quote-asked'])
  })

  it('does not trust a stored stage or a forged sign-off of an author', () => {
    const lake = readyLake()
    const {review} = lake.working(id)
    const forged = createMemoryLake(
      lake
        .all()
        .map((document) =>
          isOfType('review', document)
            ? {...document, signOffs: review?.signOffs?.map((one) => ({...one, by: 'rosa'}))}
            : document,
        ),
    )
    expect(codes(forged.publish(people.edda, parts))).toEqual(['notReady', 'signedByAuthor'])
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
    expect(codes(publishBlockers(lake.working(id)))).toEqual([
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
        article({_id: `drafts.${id}`, body}),
        claim({_id: 'drafts.claim-riders', text}),
      ),
    ).toEqual([])
    const before = lake.working(id)
    const review = signAll(before, people.chidi, 60).review
    if (!review) throw new Error('no review')
    expect(write(lake, people.chidi, review)).toEqual([])
    expect(codes(lake.publish(people.edda, [id, 'claim-riders']))).toEqual([
      'changeWithoutCorrection',
    ])
    write(
      lake,
      people.edda,
      correction({_id: 'drafts.correction-1', issuedAt: '2026-05-01T12:04:00Z'}),
    )
    expect(lake.publish(people.edda, [id, 'claim-riders', 'correction-1'])).toEqual([])
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

describe('nothing published disappears', () => {
  it.each(parts)('refuses to delete or unpublish %s', (one) => {
    expect(remove(publishedLake(), people.ada, one)).toContain('disappears')
  })

  it('refuses another type under the same id', () => {
    const lake = publishedLake()
    expect(write(lake, people.ada, {_id: 'quote-asked', _type: 'note'})).toContain('disappears')
  })

  it('keeps a quote that later publications dropped', () => {
    const lake = publishedLake()
    const body = (article().body ?? []).slice(1)
    write(lake, people.edda, article({body}), correction({issuedAt: '2026-05-01T12:02:00Z'}))
    expect(lake.published(id)?.quotes).toEqual([])
    expect(remove(lake, people.ada, 'quote-asked')).toEqual(['disappears'])
  })

  it('keeps corrections and receipts, and takes receipts from nobody', () => {
    const lake = publishedLake()
    expect(write(lake, people.edda, correction({issuedAt: '2026-05-01T12:02:00Z'}))).toEqual([])
    expect(remove(lake, people.ada, 'correction-1')).toEqual(['disappears'])
    const receipt = lake.get(`receipt-${id}-t1`)
    if (!receipt) throw new Error('no receipt')
    expect(remove(lake, people.ada, receipt._id)).toEqual(['receiptByHand'])
    expect(write(lake, people.ada, {...receipt, _id: 'receipt-mine'})).toEqual(['receiptByHand'])
    expect(write(lake, people.ada, {...receipt, _id: 'drafts.receipt-mine'})).toEqual([
      'receiptByHand',
    ])
  })

  it('lets go of what readers never saw', () => {
    const lake = createMemoryLake([...staffDocuments, source({_id: 'source-unused'})])
    expect(remove(lake, people.edda, 'source-unused')).toEqual([])
  })
})

describe('private documents', () => {
  it('leaves the staff list to administrators', () => {
    const lake = createMemoryLake([...staffDocuments])
    const promoted = staff('rosa', 'Rosa Lind', ['reporter', 'factChecker'])
    expect(write(lake, people.rosa, promoted)).toEqual(['staffByAdministrator'])
    expect(write(lake, people.ada, promoted)).toEqual([])
  })

  it('lets nobody make themselves an administrator, nor use a role in the commit that gives it', () => {
    const rosa: Actor = {id: 'rosa', roles: ['reporter']}
    const crowned = staff('rosa', 'Rosa Lind', ['administrator', 'editor', 'standards'])
    const lake = readyLake()
    expect(write(lake, rosa, crowned)).toEqual(['staffByAdministrator'])
    expect(write(lake, rosa, crowned, section())).toEqual(['publisherRole', 'staffByAdministrator'])
    expect(write(lake, rosa, {...crowned, _id: 'drafts.staff.rosa'})).toEqual([])
    expect(codes(lake.publish(rosa, parts))).toEqual(['publisherRole'])
    expect(remove(lake, rosa, 'staff.chidi')).toEqual(['staffByAdministrator'])
  })

  it('keeps confidential identities out of the public dataset, drafts included', () => {
    const lake = createMemoryLake([...staffDocuments])
    const secret = {_id: 'confidential.interviewee-ines', _type: 'confidential'}
    expect(write(lake, people.ada, secret)).toEqual(['confidentialMisplaced'])
    expect(write(lake, people.ada, {...secret, _id: 'drafts.x'})).toEqual(['confidentialMisplaced'])
  })

  it('says every reason at once, each once', () => {
    const lake = publishedLake()
    const refused = lake.commit(
      people.chidi,
      new Map<string, StoredDocument | undefined>([
        ['quote-asked', undefined],
        ['staff.rosa', undefined],
      ]),
    )
    expect(codes(refused).toSorted()).toEqual(
      [
        'disappears',
        'missingDocument',
        'changeWithoutCorrection',
        'publisherRole',
        'staffByAdministrator',
      ].toSorted(),
    )
    expect(new Set(refused.map((one) => JSON.stringify(one))).size).toBe(refused.length)
  })
})
