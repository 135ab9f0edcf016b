import {describe, expect, it} from 'vitest'
import {intervieweeQuery, quotesOfIntervieweeQuery} from './interviewee.ts'
import {sourceQuery} from './source.ts'
import {evaluateQuery} from './testing/evaluateQuery.ts'
import {newsroom} from './testing/newsroom.ts'

const page = {from: 0, to: 20}
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
    const person = await evaluateQuery(intervieweeQuery, {slug: 'marit-solbakk', ...page})
    expect(person).toMatchObject({
      name: 'Marit Solbakk',
      role: 'Harbour master',
      portrait: {alt: 'Marit Solbakk on the quay', width: 1200, height: 800},
      quotes: [{_id: 'quote-depth', articles: inDredging}],
    })
    expect(await evaluateQuery(quotesOfIntervieweeQuery, {slug: 'marit-solbakk', ...page})).toEqual(
      (person as {quotes: unknown}).quotes,
    )
  })

  it('is not there for a person who is not on the record', async () => {
    expect(await evaluateQuery(intervieweeQuery, {slug: 'joan-quillfeather', ...page})).toBe(null)
    expect(
      await evaluateQuery(quotesOfIntervieweeQuery, {slug: 'joan-quillfeather', ...page}),
    ).toEqual([])
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
    expect(
      await evaluateQuery(quotesOfIntervieweeQuery, {slug: 'marit-solbakk', ...page}, dataset),
    ).toEqual([])
  })
})

describe('the page of a source', () => {
  it('shows what rests on it', async () => {
    expect(await evaluateQuery(sourceQuery, {slug: 'harbour-log', ...page})).toMatchObject({
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

  it('is there as soon as the chain of a quote names the source openly', async () => {
    const quote = {
      _id: 'quote-open',
      _type: 'quote',
      _createdAt: '2026-01-08T00:00:00Z',
      _updatedAt: '2026-01-08T00:00:00Z',
      speaker: {_ref: 'interviewee-marit'},
      provenance: [{_key: 'h1', act: 'recorded', source: {_ref: 'source-interview'}}],
    }
    const params = {slug: 'interview-quillfeather', ...page}
    expect(await evaluateQuery(sourceQuery, params, [...newsroom, quote])).toMatchObject({
      slug: 'interview-quillfeather',
      totalQuotes: 0,
      totalClaims: 0,
    })
    const kept = {
      ...quote,
      evidence: [{_key: 'e1', source: {_ref: 'source-interview'}, audience: 'internal'}],
    }
    expect(await evaluateQuery(sourceQuery, params, [...newsroom, kept])).toBe(null)
  })

  it('is not there where the source is cited in confidence only', async () => {
    expect(await evaluateQuery(sourceQuery, {slug: 'interview-quillfeather', ...page})).toBe(null)
  })
})
