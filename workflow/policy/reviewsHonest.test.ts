import {describe, expect, it} from 'vitest'
import {applyReviewChange, emptyReview} from '../review/applyReviewChange.ts'
import {override} from '../review/override.ts'
import {askQuery, resolveQuery} from '../review/queries.ts'
import {signOff} from '../review/signOff.ts'
import {startReview} from '../review/startReview.ts'
import {transition} from '../review/transition.ts'
import {
  article,
  claim,
  contributor,
  interviewee,
  quote,
  section,
  source,
} from '../testing/documents.ts'
import {createMemoryLake, type MemoryLake} from '../testing/memoryLake.ts'
import {confirmation, people, stampOf, staffDocuments} from '../testing/newsroom.ts'
import type {
  Actor,
  Dossier,
  ReviewChange,
  ReviewDocument,
  SignOff,
  StoredDocument,
} from '../types.ts'

const id = 'article-ferry'
const item = 'quote:quote-asked'

function lakeWithDrafts(): MemoryLake {
  const drafts = [
    article(),
    quote(),
    claim(),
    interviewee(),
    source(),
    source({_id: 'source-ledger', title: 'Harbour ledger'}),
  ].map((document) => ({...document, _id: `drafts.${document._id}`}))
  return createMemoryLake([...staffDocuments, contributor(), section(), ...drafts])
}

function step(lake: MemoryLake, actor: Actor, make: (dossier: Dossier) => ReviewChange): string[] {
  return lake.review(actor, id, make(lake.working(id))).map((blocker) => blocker.code)
}

function write(lake: MemoryLake, actor: Actor, review: ReviewDocument): string[] {
  return lake.commit(actor, new Map([[review._id, review]])).map((blocker) => blocker.code)
}

const confirm = (dossier: Dossier) =>
  signOff(dossier, people.chidi, confirmation(dossier, item), stampOf(1))

function signed(): MemoryLake {
  const lake = lakeWithDrafts()
  expect(step(lake, people.chidi, confirm)).toEqual([])
  return lake
}

function reviewOf(lake: MemoryLake): ReviewDocument {
  return lake.working(id).review ?? emptyReview(id)
}

describe('reviews take every honest step', () => {
  it('from the start to an answered query, an override and a move', () => {
    const lake = lakeWithDrafts()
    expect(step(lake, people.rosa, (one) => startReview(one, people.rosa, stampOf(0)))).toEqual([])
    const dispute = {item, verdict: 'disputed', note: 'She denies it'} as const
    expect(
      step(lake, people.chidi, (one) => signOff(one, people.chidi, dispute, stampOf(1))),
    ).toEqual([])
    expect(
      step(lake, people.edda, (one) =>
        override(one, people.edda, {item, reason: 'On tape'}, stampOf(2)),
      ),
    ).toEqual([])
    expect(
      step(lake, people.chidi, (one) =>
        askQuery(one, people.chidi, {question: 'Why?'}, stampOf(3)),
      ),
    ).toEqual([])
    expect(
      step(lake, people.rosa, (one) =>
        resolveQuery(one, people.rosa, {query: 'k3', resolution: 'So'}, stampOf(4)),
      ),
    ).toEqual([])
    expect(
      step(lake, people.rosa, (one) => transition(one, people.rosa, {name: 'submit'}, stampOf(5))),
    ).toEqual([])
    expect(reviewOf(lake).stage).toBe('editing')
  })
})

describe('reviews refuse what is not so', () => {
  const forge = (change: (entry: SignOff) => Partial<SignOff>): ReviewDocument => {
    const lake = lakeWithDrafts()
    const made = confirm(lake.working(id))
    const [entry] = made.append?.signOffs ?? []
    if (!entry) throw new Error('no sign-off')
    return applyReviewChange(emptyReview(id), {append: {signOffs: [{...entry, ...change(entry)}]}})
  }

  it.each<[string, (entry: SignOff) => Partial<SignOff>, string[]]>([
    ['nothing', () => ({}), []],
    ['in another’s name', () => ({by: 'sol'}), ['reviewForged']],
    ['under another’s name', () => ({byName: 'Sol Brandt'}), ['reviewForged']],
    ['dated in the future', () => ({at: '2031-01-01T00:00:00Z'}), ['reviewForged']],
    ['dated long before it was made', () => ({at: '2026-04-20T09:00:00Z'}), ['reviewForged']],
    ['dated with no date', () => ({at: 'soon'}), ['reviewForged']],
    ['of other words', () => ({fingerprint: 't0-s0-p0-e0'}), ['reviewStale']],
    ['with another sentence', () => ({statement: 'All is well.'}), ['reviewStale']],
    ['without evidence', () => ({evidence: []}), ['evidenceNotSupporting']],
    ['of an unknown item', () => ({item: 'quote:else'}), ['unknownItem']],
    ['under old rules', () => ({rulesVersion: '2020-01.1'}), ['reviewStale']],
  ])('a sign-off %s', (_, change, expected) => {
    expect(write(lakeWithDrafts(), people.chidi, forge(change))).toEqual(expected)
  })

  it('a name that a sign-in without one gives itself', () => {
    const lake = lakeWithDrafts()
    const robot: Actor = {id: 'robot', roles: ['factChecker']}
    const log = (byName: string) => [
      {_key: 'l', at: '2026-05-01T12:00:00Z', by: 'robot', byName, what: 'Looked'},
    ]
    expect(write(lake, robot, {...emptyReview(id), log: log('Chidi Okoro')})).toEqual([
      'reviewForged',
    ])
    expect(write(lake, robot, {...emptyReview(id), log: log('robot')})).toEqual([])
  })

  it('a sign-off by somebody whose role it is not', () => {
    const review = forge(() => ({by: 'edda', byName: 'Edda Holm'}))
    expect(write(lakeWithDrafts(), people.edda, review)).toEqual(['roleMissing'])
  })

  it('a sign-off of a draft that changed in the same commit', () => {
    const lake = lakeWithDrafts()
    const review = forge(() => ({}))
    const refused = lake.commit(
      people.chidi,
      new Map<string, StoredDocument>([
        [review._id, review],
        ['drafts.quote-asked', quote({_id: 'drafts.quote-asked', text: 'Other words'})],
      ]),
    )
    expect(refused.map((blocker) => blocker.code)).toContain('reviewStale')
  })

  it('a sign-off changed, removed, re-ordered or of a used key', () => {
    const lake = signed()
    const review = reviewOf(lake)
    const [entry] = review.signOffs ?? []
    if (!entry) throw new Error('no sign-off')
    const changed = {...review, signOffs: [{...entry, note: 'Added later'}]}
    expect(write(lake, people.chidi, changed)).toEqual(['reviewRewritten'])
    expect(write(lake, people.chidi, {...review, signOffs: []})).toEqual(['reviewRewritten'])
    expect(write(lake, people.chidi, {...review, log: []})).toEqual(['reviewRewritten'])
    const twice = {...review, signOffs: [entry, entry]}
    expect(write(lake, people.chidi, twice)).toEqual(['reviewRewritten'])
  })

  it('a review removed, of another type, or without its article', () => {
    const lake = signed()
    const removal = lake.commit(people.ada, new Map([['review.article-ferry', undefined]]))
    expect(removal.map((blocker) => blocker.code)).toEqual(['reviewRewritten'])
    const note = {_id: 'review.article-ferry', _type: 'note'}
    expect(lake.commit(people.ada, new Map([[note._id, note]])).map(({code}) => code)).toEqual([
      'reviewRewritten',
    ])
    expect(write(lake, people.rosa, emptyReview('article-none'))).toEqual(['reviewMisplaced'])
    expect(write(lake, people.rosa, {...emptyReview(id), _id: 'mine'})).toEqual(['reviewMisplaced'])
  })

  it('a stage set by hand, a move that is none, and a move to published without publishing', () => {
    const lake = signed()
    const review = reviewOf(lake)
    expect(write(lake, people.edda, {...review, stage: 'ready'})).toEqual(['reviewMoved'])
    expect(write(lake, people.edda, {...review, heldFrom: 'ready'})).toEqual(['reviewMoved'])
    const move = (what: string, from: 'reporting' | 'ready', to: 'ready' | 'published') =>
      applyReviewChange(review, {
        set: {stage: to},
        append: {log: [{_key: 'm', at: '2026-05-01T09:00:00Z', by: 'edda', what, from, to}]},
      })
    expect(write(lake, people.edda, move('Mark ready', 'reporting', 'ready'))).toEqual([
      'reviewMoved',
    ])
    expect(write(lake, people.edda, move('Publish', 'ready', 'published'))).toEqual(['reviewStale'])
  })

  it('a move whose guards or role are not met', () => {
    const lake = lakeWithDrafts()
    const entry = {
      _key: 'm',
      at: '2026-05-01T09:00:00Z',
      by: 'chidi',
      what: 'Submit to editor',
      from: 'reporting',
      to: 'editing',
    } as const
    const moved = applyReviewChange(emptyReview(id), {
      set: {stage: 'editing'},
      append: {log: [entry]},
    })
    expect(write(lake, people.chidi, moved)).toEqual(['roleMissing'])
  })

  it('assigning others, and anything from outside the house', () => {
    const lake = lakeWithDrafts()
    const assigned = {
      ...emptyReview(id),
      assignees: [{_key: 'a', role: 'editor', user: 'edda'} as const],
    }
    expect(write(lake, people.rosa, assigned)).toEqual(['roleMissing'])
    const guest: Actor = {id: 'guest', roles: []}
    const log = [{_key: 'l', at: '2026-05-01T09:00:00Z', by: 'guest', what: 'Hello'}]
    expect(write(lake, guest, {...emptyReview(id), log})).toEqual(['roleMissing'])
  })

  it('two answers to one query: the second finds it answered', () => {
    const lake = lakeWithDrafts()
    step(lake, people.chidi, (one) => askQuery(one, people.chidi, {question: 'Why?'}, stampOf(1)))
    const seen = lake.working(id)
    const answer = (actor: Actor, key: number) =>
      resolveQuery(seen, actor, {query: 'k1', resolution: actor.id}, stampOf(key))
    expect(lake.review(people.rosa, id, answer(people.rosa, 2))).toEqual([])
    expect(lake.review(people.edda, id, answer(people.edda, 3)).map(({code}) => code)).toEqual([
      'reviewRewritten',
    ])
    expect(reviewOf(lake).queries?.[0]?.resolution).toBe('rosa')
  })
})
