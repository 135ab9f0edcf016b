import {describe, expect, it} from 'vitest'
import {articleHash} from '../articleHash.ts'
import {assess} from '../assessment.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {article, claim, correction, paragraph, quote, reference} from '../testing/documents.ts'
import {codes, ferryArticle, publishedLake, write} from '../testing/ferryLake.ts'
import {timeOf, type MemoryLake} from '../testing/memoryLake.ts'
import {people, signAll, stampOf} from '../testing/newsroom.ts'
import {receiptHash} from '../receiptHash.ts'
import {transition} from '../review/transition.ts'
import type {StoredDocument} from '../types.ts'

const text = 'The ferry carried 241 people a day.'
const body = [...(article().body ?? []).slice(0, 1), paragraph('p2', {text, claim: 'claim-riders'})]
const issuedAt = timeOf(4)
const correctionDraft = (over: object = {}) =>
  correction({_id: 'drafts.correction-1', issuedAt, ...over})

/** A published story whose claim was reworded in drafts and signed again, with these drafts too. */
function revised(...drafts: StoredDocument[]): MemoryLake {
  const lake = publishedLake()
  write(
    lake,
    people.rosa,
    article({_id: `drafts.${ferryArticle}`, body}),
    claim({_id: 'drafts.claim-riders', text}),
    ...drafts,
  )
  const review = signAll(lake.working(ferryArticle), people.chidi, 60).review
  expect(write(lake, people.chidi, review!)).toEqual([])
  return lake
}
const all = [ferryArticle, 'claim-riders', 'quote-asked', 'correction-1']

describe('a correction answers for what it names, and for nothing else', () => {
  it('lets out the change that it names: text, note and sign-off in one step', () => {
    const lake = revised(correctionDraft())
    expect(lake.publish(people.edda, all)).toEqual([])
    expect(lake.get('correction-1')).toMatchObject({right: 'The ferry carried 241 people a day.'})
  })

  it.each<[string, object]>([
    ['names nothing', {affected: []}],
    ['names another item', {affected: [reference('quote-asked')]}],
    ['names a part of the article', {affectedParts: ['headline'], affected: []}],
    ['was issued before the last publication', {issuedAt: timeOf(0)}],
  ])('does not when it %s', (_, over) => {
    const refused = revised(correctionDraft(over)).publish(people.edda, all)
    expect(codes(refused)).toEqual(['changeWithoutCorrection'])
    expect(refused[0]?.message).toBe(
      'The claim “The ferry carried 241 people a day.” changed after publication on 2026-05-01, without a correction that names it. Add it under “Quotes and claims” to a correction that tells readers what changed, and publish both together.',
    )
  })

  it('names headline, standfirst and pictures as parts of the article', () => {
    const headline = article({_id: `drafts.${ferryArticle}`, headline: 'The very last ferry'})
    const unchanged = claim({_id: 'drafts.claim-riders'})
    const without = revised(headline, unchanged)
    expect(codes(without.publish(people.edda, all))).toContain('changeWithoutCorrection')
    const named = revised(
      headline,
      unchanged,
      correctionDraft({affected: [], affectedParts: ['headline']}),
    )
    expect(named.publish(people.edda, all)).toEqual([])
  })

  it('is not asked for where only the evidence changed and was signed again', () => {
    const evidence = [
      ...(quote().evidence ?? []),
      {_key: 'e2', source: reference('source-ledger'), relation: 'supports' as const},
    ]
    const lake = publishedLake()
    write(lake, people.rosa, quote({_id: 'drafts.quote-asked', evidence}))
    expect(codes(lake.publish(people.edda, ['quote-asked', ferryArticle]))).toEqual([
      'staleSignOff',
    ])
    const review = signAll(lake.working(ferryArticle), people.chidi, 60).review
    write(lake, people.chidi, review!)
    write(lake, people.rosa, article({_id: `drafts.${ferryArticle}`}))
    expect(lake.publish(people.edda, ['quote-asked', ferryArticle])).toEqual([])
  })
})

describe('minor edits', () => {
  it('pass where they touch no signed words, and typography is logged once', () => {
    const lake = publishedLake()
    const set = article({standfirst: 'A  crossing ends after ninety years.'})
    expect(write(lake, people.edda, set)).toEqual([])
    expect(
      write(lake, people.edda, {...set, slug: {current: 'the-ferry'}} as StoredDocument),
    ).toEqual([])
    const typography = lake
      .working(ferryArticle)
      .review?.log?.filter(({what}) => what.startsWith('Typography'))
    expect(typography).toEqual([
      {
        _key: 'publish-t2-typography-0',
        at: timeOf(2),
        by: 'edda',
        byName: 'Edda Holm',
        what: 'Typography changed since it was signed',
        item: 'standfirst',
        why: 'Standfirst “A crossing ends after ninety years.” — borne out by the story below it. → Standfirst “A  crossing ends after ninety years.” — borne out by the story below it.',
      },
    ])
  })
})

describe('a question of the copy desk that is left as it is', () => {
  const left = {...article(), leftAsIs: ['4f2c9a']}

  it('asks for no correction and re-opens no check of a story in print', () => {
    const lake = publishedLake()
    const before = lake.working(ferryArticle)
    expect(write(lake, people.rosa, {...left, _id: `drafts.${ferryArticle}`})).toEqual([])
    const after = lake.working(ferryArticle)
    expect(assess(after).items).toEqual(assess(before).items)
    expect(assess(after).stage).toEqual(assess(before).stage)
    expect(lake.publish(people.edda, [ferryArticle])).toEqual([])
    expect(lake.get(ferryArticle)).toMatchObject(left)
  })

  it('leaves what was printed as its receipt has it', () => {
    expect(articleHash(left)).toBe(articleHash(article()))
  })
})

describe('clarifications and retractions are issued by standards', () => {
  it.each(['clarification', 'retraction'] as const)('%s', (kind) => {
    const notice = correction({kind, issuedAt: timeOf(1)})
    expect(write(publishedLake(), people.edda, notice)).toEqual(['standardsNotice'])
    expect(write(publishedLake(), people.ada, notice)).toEqual(['standardsNotice'])
    expect(write(publishedLake(), people.sol, notice)).toEqual([])
  })

  it('with the changed text, in one step; without a notice standards publishes nothing', () => {
    const lake = revised(correctionDraft({kind: 'clarification'}))
    expect(codes(lake.publish(people.edda, all))).toEqual(['standardsNotice'])
    expect(lake.publish(people.sol, all)).toEqual([])
    expect(codes(revised(correctionDraft()).publish(people.sol, all))).toEqual(['publisherRole'])
  })

  it('retracts with a notice that readers have, and nothing is published over it', () => {
    const lake = publishedLake()
    write(lake, people.sol, correctionDraft({kind: 'retraction', issuedAt: timeOf(2)}))
    const retract = () =>
      lake.review(
        people.sol,
        ferryArticle,
        transition(
          lake.working(ferryArticle),
          people.sol,
          {name: 'retract', reason: 'Made up'},
          {...stampOf(0), at: timeOf(3)},
        ),
      )
    expect(codes(retract())).toEqual(['noticeUnpublished'])
    expect(lake.publish(people.sol, ['correction-1'])).toEqual([])
    expect(write(lake, people.edda, article({slug: {current: 'again'}}))).toEqual(['notReady'])
    expect(retract()).toEqual([])
    expect(lake.published(ferryArticle)?.article.headline).toBe('The last ferry')
    expect(write(lake, people.edda, article({slug: {current: 'again'}}))).toEqual(['notReady'])
  })
})

describe('receipts are a chain', () => {
  it('each holds the hash of the one before, so that none is exchanged unnoticed', () => {
    const lake = publishedLake()
    write(lake, people.edda, article({slug: {current: 'the-ferry'}}))
    const {receipt} = lake.working(ferryArticle)
    const first = lake.get(`receipt-${ferryArticle}-t1`)
    if (!isOfType('receipt', first)) throw new Error('no receipt')
    const stored = {...first, _rev: 'r1', _createdAt: timeOf(1), _updatedAt: timeOf(1)}
    expect(receipt?.previousHash).toBe(receiptHash(stored))
    expect(receipt?.previousHash).not.toBe(receiptHash({...stored, publishedBy: 'Nobody'}))
  })
})
