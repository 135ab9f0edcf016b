import {describe, expect, it} from 'vitest'
import {articleQuery} from './article.ts'
import {correctionsQuery} from './corrections.ts'
import {frontQuery, menuQuery} from './front.ts'
import {intervieweeQuery, quotesOfIntervieweeQuery} from './interviewee.ts'
import {latestQuery} from './latest.ts'
import {sectionQuery} from './section.ts'
import {sitemapQuery, slugsQuery} from './sitemap.ts'
import {sourceQuery} from './source.ts'
import {evaluateQuery} from './testing/evaluateQuery.ts'
import {forbiddenWords, newsroom, type FixtureDocument} from './testing/newsroom.ts'

const page = {from: 0, to: 100}
const slugs = newsroom.flatMap(({slug}) => {
  const current = slug && typeof slug === 'object' && 'current' in slug ? slug.current : undefined
  return typeof current === 'string' ? [current] : []
})

const bySlug = {articleQuery, intervieweeQuery, quotesOfIntervieweeQuery, sectionQuery, sourceQuery}
const lists = {correctionsQuery, frontQuery, latestQuery, menuQuery, sitemapQuery, slugsQuery}

/** The answers to every query, for every slug there is, as one text per query. */
async function everyAnswer(dataset: FixtureDocument[]): Promise<[string, string][]> {
  const answers: [string, string][] = []
  for (const [name, query] of Object.entries(lists)) {
    answers.push([name, JSON.stringify(await evaluateQuery(query, page, dataset))])
  }
  for (const [name, query] of Object.entries(bySlug)) {
    for (const slug of slugs) {
      const params = {slug, ...page}
      answers.push([name, JSON.stringify(await evaluateQuery(query, params, dataset))])
    }
  }
  return answers
}

/** Every spelling of terms that is not exactly "on the record" protects. */
const otherTerms = ['background', 'deepBackground', 'offRecord', 'onrecord', '', null, undefined]

describe('a person who is not on the record stays unknown, and internal evidence stays inside', () => {
  it('in every query', async () => {
    for (const [name, answer] of await everyAnswer(newsroom)) {
      for (const word of forbiddenWords) expect(answer, name).not.toContain(word)
    }
  })

  it.each(otherTerms)('terms %o do not let a name through', async (attributionTerms) => {
    const dataset = newsroom.map((document) =>
      document._type === 'interviewee' && document._id !== 'interviewee-marit'
        ? {...document, attributionTerms}
        : document,
    )
    for (const [name, answer] of await everyAnswer(dataset)) {
      for (const word of forbiddenWords) expect(answer, name).not.toContain(word)
    }
  })

  it('an on-record person who moves to background is gone from every query at once', async () => {
    const dataset = newsroom.map((document) =>
      document._id === 'interviewee-marit'
        ? {...document, attributionTerms: 'background', publicDescription: 'a port official'}
        : document,
    )
    for (const [name, answer] of await everyAnswer(dataset)) {
      expect(answer, name).not.toMatch(/Solbakk|solbakk|ikke sju|Harbour master/)
    }
  })
})
