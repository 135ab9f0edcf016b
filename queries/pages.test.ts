import {describe, expect, it} from 'vitest'
import {intervieweeQuery, quotesOfIntervieweeQuery} from './interviewee.ts'
import {sourceQuery} from './source.ts'
import {evaluateQuery} from './testing/evaluateQuery.ts'
import {newsroom} from './testing/newsroom.ts'

const inDredging = [
  {
    headline: 'Port dug deeper than planned',
    slug: 'port-dug-deeper',
    publishedAt: '2026-01-05T09:00:00Z',
    retracted: false,
  },
]

describe('the page of a person', () => {
  it('ties together what they said, with the articles', async () => {
    const person = await evaluateQuery(intervieweeQuery, {slug: 'marit-solbakk'})
    expect(person).toMatchObject({
      name: 'Marit Solbakk',
      role: 'Harbour master',
      portrait: {alt: 'Marit Solbakk on the quay', width: 1200, height: 800},
      quotes: [{_id: 'quote-depth', articles: inDredging}],
    })
    expect(await evaluateQuery(quotesOfIntervieweeQuery, {slug: 'marit-solbakk'})).toEqual(
      (person as {quotes: unknown}).quotes,
    )
  })

  it('is not there for a person who is not on the record', async () => {
    expect(await evaluateQuery(intervieweeQuery, {slug: 'joan-quillfeather'})).toBe(null)
    expect(await evaluateQuery(quotesOfIntervieweeQuery, {slug: 'joan-quillfeather'})).toEqual([])
  })

  it('gives up a quote that only a retracted article prints', async () => {
    const dataset = [
      ...newsroom,
      {
        _id: 'correction-retract-dredging',
        _type: 'correction',
        _createdAt: '2026-01-08T00:00:00Z',
        _updatedAt: '2026-01-08T00:00:00Z',
        article: {_ref: 'article-dredging'},
        kind: 'retraction',
      },
    ]
    expect(await evaluateQuery(quotesOfIntervieweeQuery, {slug: 'marit-solbakk'}, dataset)).toEqual(
      [],
    )
  })
})

describe('the page of a source', () => {
  it('shows what rests on it', async () => {
    expect(await evaluateQuery(sourceQuery, {slug: 'harbour-log'})).toMatchObject({
      title: 'Harbour log, January',
      sha256: 'ab'.repeat(32),
      derivedFrom: [],
      quotes: [
        {
          _id: 'quote-depth',
          citations: [{relation: 'supports', locator: 'p. 3', excerpt: 'ni meter'}],
          articles: inDredging,
        },
      ],
      claims: [
        {
          _id: 'claim-ships',
          citations: [{relation: 'supports', locator: 'p. 9', excerpt: '40'}],
          articles: inDredging,
        },
      ],
    })
  })

  it('is not there where the source is cited in confidence only', async () => {
    expect(await evaluateQuery(sourceQuery, {slug: 'interview-quillfeather'})).toBe(null)
  })
})
