import {describe, expect, it} from 'vitest'
import {correction, documentsWith, dossierOf, reference, source} from '../testing/index.ts'
import type {Versions} from '../dossier/versions.ts'
import {publishActions} from './publishActions.ts'
import {hasNews, publishPlan} from './publishPlan.ts'

const dossier = dossierOf(
  documentsWith(
    source({derivedFrom: [reference('source-tape')]}),
    source({_id: 'source-tape', derivedFrom: [reference('source-recording')]}),
    correction(),
  ),
)

/** Every document with a draft, and those named with a published version too. */
const drafts =
  (published: readonly string[] = []) =>
  (id: string): Versions => ({
    draft: {_id: `drafts.${id}`, _type: 'any', _rev: `draft of ${id}`},
    ...(published.includes(id) && {published: {_id: id, _type: 'any', _rev: `${id} as read`}}),
  })

const none = (id: string): Versions => ({published: {_id: id, _type: 'any', _rev: 'r'}})

describe('publishPlan: what it forgets goes missing from the site', () => {
  it('takes every draft along, what is referred to first, even where sources go in a circle', () => {
    expect(publishPlan(dossier, drafts()).map(({id}) => id)).toEqual([
      'source-tape',
      'source-recording',
      'source-ledger',
      'interviewee-ines',
      'contributor-rosa',
      'section-news',
      'quote-asked',
      'claim-riders',
      'article-ferry',
      'correction-1',
    ])
  })

  it('publishes the article where only something under it changed', () => {
    const onlyQuote = (id: string) => (id === 'quote-asked' ? drafts([id])(id) : none(id))
    expect(publishPlan(dossier, onlyQuote)).toEqual([
      {
        id: 'quote-asked',
        type: 'quote',
        draftRevision: 'draft of quote-asked',
        publishedRevision: 'quote-asked as read',
      },
      {id: 'article-ferry', type: 'article', draftRevision: undefined, publishedRevision: 'r'},
    ])
  })

  it('knows when readers have everything', () => {
    expect(hasNews(publishPlan(dossier, none))).toBe(false)
    expect(hasNews(publishPlan(dossier, drafts()))).toBe(true)
  })
})

describe('publishActions: without its guards something unchecked could slip out', () => {
  const now = '2026-05-01T12:00:00.000Z'

  it('publishes each draft as the gate saw it, and dates a new article', () => {
    const plan = publishPlan(dossier, (id) =>
      ['quote-asked', 'article-ferry'].includes(id) ? drafts()(id) : none(id),
    )
    expect(publishActions(plan, dossier.article, now)).toEqual([
      {
        actionType: 'sanity.action.document.publish',
        draftId: 'drafts.quote-asked',
        publishedId: 'quote-asked',
        ifDraftRevisionId: 'draft of quote-asked',
      },
      {
        actionType: 'sanity.action.document.edit',
        draftId: 'drafts.article-ferry',
        publishedId: 'article-ferry',
        patch: {set: {publishedAt: now}, ifRevisionID: 'draft of article-ferry'},
      },
      {
        actionType: 'sanity.action.document.publish',
        draftId: 'drafts.article-ferry',
        publishedId: 'article-ferry',
      },
    ])
  })

  it('keeps the first date of an article that was published before', () => {
    const plan = publishPlan(dossier, (id) =>
      id === 'article-ferry' ? drafts([id])(id) : none(id),
    )
    const before = {...dossier.article, publishedAt: '2026-04-01T08:00:00.000Z'}
    expect(publishActions(plan, before, now)).toEqual([
      {
        actionType: 'sanity.action.document.edit',
        draftId: 'drafts.article-ferry',
        publishedId: 'article-ferry',
        patch: {set: {updatedAt: now}, ifRevisionID: 'draft of article-ferry'},
      },
      {
        actionType: 'sanity.action.document.publish',
        draftId: 'drafts.article-ferry',
        publishedId: 'article-ferry',
        ifPublishedRevisionId: 'article-ferry as read',
      },
    ])
  })
})
