import {describe, expect, it} from 'vitest'
import {article, correction, reference, section, source, staff} from '../testing/documents.ts'
import {createMemoryLake} from '../testing/memoryLake.ts'
import {
  ferryArticle,
  storyParts,
  readyLake,
  publishedLake,
  write,
  remove,
  codes,
} from '../testing/ferryLake.ts'
import {people, staffDocuments} from '../testing/newsroom.ts'
import type {Actor, StoredDocument} from '../types.ts'

describe('nothing published disappears', () => {
  it.each(storyParts)('refuses to delete or unpublish %s', (one) => {
    expect(remove(publishedLake(), people.ada, one)).toContain('disappears')
  })

  it('refuses another type under the same id', () => {
    const lake = publishedLake()
    expect(write(lake, people.ada, {_id: 'quote-asked', _type: 'note'})).toContain('disappears')
  })

  it('keeps a quote that later publications dropped', () => {
    const lake = publishedLake()
    const body = (article().body ?? []).slice(1)
    const affected = [reference('quote-asked')]
    write(
      lake,
      people.edda,
      article({body}),
      correction({issuedAt: '2026-05-01T12:02:00Z', affected}),
    )
    expect(lake.published(ferryArticle)?.quotes).toEqual([])
    expect(remove(lake, people.ada, 'quote-asked')).toEqual(['disappears'])
  })

  it('keeps corrections and receipts, and takes receipts from nobody', () => {
    const lake = publishedLake()
    expect(write(lake, people.edda, correction({issuedAt: '2026-05-01T12:02:00Z'}))).toEqual([])
    expect(remove(lake, people.ada, 'correction-1')).toEqual(['disappears'])
    const receipt = lake.get(`receipt-${ferryArticle}-t1`)
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
    expect(codes(lake.publish(rosa, storyParts))).toEqual(['publisherRole'])
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
