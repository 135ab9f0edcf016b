import {describe, expect, it} from 'vitest'
import {correctionsQuery} from './corrections.ts'
import {frontQuery, menuQuery} from './front.ts'
import {latestQuery} from './latest.ts'
import {sectionQuery} from './section.ts'
import {sitemapQuery, slugsQuery} from './sitemap.ts'
import {evaluateQuery} from './testing/evaluateQuery.ts'

describe('lists of articles', () => {
  it('latest is newest first and pages by number', async () => {
    expect(await evaluateQuery(latestQuery, {from: 0, to: 1})).toMatchObject([
      {slug: 'port-dug-deeper', retracted: false, corrected: '2026-01-06T09:00:00Z'},
    ])
    expect(await evaluateQuery(latestQuery, {from: 1, to: 9})).toMatchObject([
      {slug: 'fountain-moved', retracted: true, standfirst: null},
    ])
  })

  it('a section knows its number of articles beyond the page', async () => {
    expect(await evaluateQuery(sectionQuery, {slug: 'town', from: 1, to: 9})).toEqual({
      title: 'Town',
      slug: 'town',
      description: null,
      total: 1,
      articles: [],
    })
  })

  it('the front page has the sections in the order of the desk', async () => {
    const front = await evaluateQuery(frontQuery)
    expect(front).toHaveProperty('latest.length', 2)
    expect(front).toHaveProperty('sections.0.title', 'Harbour')
    expect(front).toHaveProperty('sections.1.articles.0.slug', 'fountain-moved')
    expect(front).toHaveProperty('corrections.0.article.slug', 'fountain-moved')
    expect(await evaluateQuery(menuQuery)).toEqual([
      {title: 'Harbour', slug: 'harbour'},
      {title: 'Town', slug: 'town'},
    ])
  })
})

describe('corrections', () => {
  it('newest first, each with its article', async () => {
    expect(await evaluateQuery(correctionsQuery, {from: 0, to: 2})).toEqual([
      {
        _id: 'correction-retraction',
        kind: 'retraction',
        wrong: 'The fountain was said to have moved.',
        right: 'It stands where it stood.',
        gravity: 'serious',
        issuedAt: '2026-01-07T09:00:00Z',
        placement: null,
        affected: null,
        affectedParts: null,
        article: {headline: 'Fountain moved by night', slug: 'fountain-moved', language: 'en'},
      },
      {
        _id: 'correction-new',
        kind: 'correction',
        wrong: 'We wrote fifty ships.',
        right: 'It is forty ships.',
        gravity: 'significant',
        issuedAt: '2026-01-06T09:00:00Z',
        affected: [{_id: 'claim-ships', kind: 'claim', text: 'forty ships'}],
        affectedParts: ['headline'],
        placement: 'top',
        article: {
          headline: 'Port dug deeper than planned',
          slug: 'port-dug-deeper',
          language: 'en',
        },
      },
    ])
  })
})

describe('sitemap and slugs', () => {
  it('list every public page and none that is kept inside', async () => {
    const slugs = {
      articles: ['port-dug-deeper', 'fountain-moved'],
      sections: ['harbour', 'town'],
      people: ['marit-solbakk'],
      sources: ['harbour-log', 'plaque'],
    }
    expect(await evaluateQuery(slugsQuery)).toEqual(slugs)
    const changedAt = '2026-01-05T08:00:00Z'
    expect(await evaluateQuery(sitemapQuery)).toEqual({
      articles: [
        {slug: 'port-dug-deeper', changedAt: '2026-01-06T09:00:00Z'},
        {slug: 'fountain-moved', changedAt: '2026-01-04T09:00:00Z'},
      ],
      sections: slugs.sections.map((slug) => ({slug, changedAt})),
      people: slugs.people.map((slug) => ({slug, changedAt})),
      sources: slugs.sources.map((slug) => ({slug, changedAt})),
    })
  })
})
