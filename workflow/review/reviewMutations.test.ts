import type {Mutation as ClientMutation} from '@sanity/client'
import {Mutation} from '@sanity/mutator'
import {describe, expect, it} from 'vitest'
import {documentsWith, dossierOf, people, stampOf, after} from '../testing/newsroom.ts'
import type {ReviewChange, ReviewDocument} from '../types.ts'
import {applyReviewChange, emptyReview} from './applyReviewChange.ts'
import {assign} from './assign.ts'
import {askQuery, resolveQuery} from './queries.ts'
import {reviewMutations, type ReviewMutation} from './reviewMutations.ts'
import {signOff} from './signOff.ts'
import {transition} from './transition.ts'

const id = 'article-ferry'
const dossier = dossierOf(documentsWith())

/** What Sanity makes of mutations, by its own library. */
function store(before: ReviewDocument | null, mutations: ReviewMutation[]): ReviewDocument {
  const sent: ClientMutation[] = mutations
  const applied = new Mutation({mutations: structuredClone(mutations)}).apply(before && {...before})
  expect(sent.length).toBeGreaterThan(0)
  const {_createdAt, _updatedAt, ...document} = {...applied}
  if (!isReview(document)) throw new Error('The mutations left no review.')
  return document
}

function isReview(document: object): document is ReviewDocument {
  return '_type' in document && document._type === 'review'
}

const sign = (step: number, item: string): ReviewChange =>
  signOff(dossier, people.chidi, {item, verdict: 'disputed', note: 'No'}, stampOf(step))

describe('reviewMutations', () => {
  it('leaves in the store what applyReviewChange says', () => {
    const asked = after(dossier, askQuery(dossier, people.chidi, {question: 'Why?'}, stampOf(1)))
    const steps: ReviewChange[] = [
      askQuery(dossier, people.chidi, {question: 'Why?'}, stampOf(1)),
      sign(2, 'headline'),
      resolveQuery(asked, people.rosa, {query: 'k1', resolution: 'So'}, stampOf(3)),
      transition(dossier, people.edda, {name: 'hold', reason: 'Wait'}, stampOf(4)),
      assign(dossier, people.edda, {role: 'editor', user: 'edda'}, stampOf(5)),
    ]
    let stored: ReviewDocument | null = null
    let expected = emptyReview(id)
    for (const step of steps) {
      stored = store(stored, reviewMutations(id, step, stored ?? undefined))
      expected = applyReviewChange(expected, step)
      expect(stored).toEqual(expected)
    }
  })

  it('keeps both entries of two people who sign at once, each from the same review', () => {
    const seen = store(null, reviewMutations(id, sign(1, 'headline')))
    const first = reviewMutations(id, sign(2, 'standfirst'), seen)
    const second = reviewMutations(id, sign(3, 'quote:quote-asked'), seen)
    const both = store(store(seen, first), second)
    expect(both.signOffs?.map((entry) => entry.item)).toEqual([
      'headline',
      'standfirst',
      'quote:quote-asked',
    ])
  })

  it('binds a move of the stage to the revision it was made on', () => {
    const change = transition(dossier, people.rosa, {name: 'submit'}, stampOf(1))
    const [first] = reviewMutations(id, change, {...emptyReview(id), _rev: 'r1'})
    expect(first).toMatchObject({patch: {id: 'review.article-ferry', ifRevisionID: 'r1'}})
  })

  it('replaces one assignee and leaves those of others that came meanwhile', () => {
    const mine = assign(dossier, people.edda, {role: 'editor', user: 'edda'}, stampOf(1))
    const seen = store(null, reviewMutations(id, mine))
    const viewed = {...dossier, review: seen}
    const swap = assign(viewed, people.edda, {role: 'editor', user: 'ada'}, stampOf(2))
    const other = assign(viewed, people.chidi, {role: 'factChecker', user: 'chidi'}, stampOf(3))
    const both = store(
      store(seen, reviewMutations(id, other, seen)),
      reviewMutations(id, swap, seen),
    )
    expect(both.assignees?.map(({role, user}) => [role, user])).toEqual([
      ['factChecker', 'chidi'],
      ['editor', 'ada'],
    ])
  })
})
