import {describe, expect, it} from 'vitest'
import {articleQuery} from './article.ts'
import {evaluateQuery} from './testing/evaluateQuery.ts'

const article = await evaluateQuery(articleQuery, {slug: 'port-dug-deeper'})

describe('a reader gets an article with the record behind its words', () => {
  it('shows who said a quote, the chain, public evidence and the key of its check', () => {
    const log = {
      _id: 'source-log',
      kind: 'document',
      title: 'Harbour log, January',
      slug: 'harbour-log',
      creators: ['Port of Vesterhavn'],
      publisher: 'Port of Vesterhavn',
      date: '2026-01-04',
      url: 'https://example.org/log',
      archivedUrl: null,
      tier: 'primary',
      status: {state: 'active', date: null, note: null},
    }
    const marit = {
      kind: 'interviewee',
      named: true,
      name: 'Marit Solbakk',
      slug: 'marit-solbakk',
      role: 'Harbour master',
      affiliation: 'Port of Vesterhavn',
    }
    const unnamed = {named: false, slug: null, role: null, affiliation: null}
    expect(article).toHaveProperty('body.0.markDefs.0.quote', {
      _id: 'quote-depth',
      item: 'quote:quote-depth',
      text: 'We dredged nine metres, not seven.',
      form: 'translated',
      speaker: marit,
      description: 'the harbour master',
      wording: 'Vi mudret ni meter, ikke sju.',
      alterations: [{kind: 'translation', note: 'From Norwegian', translator: 'Tove Askeland'}],
      said: {date: '2026-01-03', place: 'Vesterhavn', occasion: 'at the quay', language: 'nb'},
      provenance: [
        {
          _key: 'h1',
          act: 'said',
          agent: marit,
          agentName: null,
          source: null,
          locator: null,
          inferred: null,
        },
        {
          _key: 'h2',
          act: 'recorded',
          agent: {...unnamed, kind: 'contributor', named: true, name: 'Tove Askeland'},
          agentName: null,
          source: log,
          locator: 'p. 3',
          inferred: null,
        },
        {
          _key: 'h3',
          act: 'quoted',
          agent: {...unnamed, kind: 'interviewee', name: 'a crane driver at the port'},
          agentName: null,
          source: null,
          locator: null,
          inferred: true,
        },
      ],
      evidence: [
        {
          _key: 'e1',
          relation: 'supports',
          locator: 'p. 3',
          excerpt: 'ni meter',
          accessedAt: null,
          source: log,
        },
      ],
    })
  })

  it('of a speaker who is not on the record gives the words and the public description', () => {
    expect(article).toHaveProperty('body.2.markDefs.0.quote', {
      _id: 'quote-crane',
      item: 'quote:quote-crane',
      text: 'The crane was never tested.',
      form: 'direct',
      speaker: {
        kind: 'interviewee',
        named: false,
        name: 'a crane driver at the port',
        slug: null,
        role: null,
        affiliation: null,
      },
      description: null,
      wording: null,
      alterations: [{kind: 'ellipsis', note: null, translator: null}],
      said: null,
      provenance: [
        {
          _key: 'h1',
          act: 'said',
          agent: null,
          agentName: null,
          source: null,
          locator: null,
          inferred: null,
        },
      ],
      evidence: [],
    })
  })

  it('takes the words of a pull quote from the quote', () => {
    expect(article).toHaveProperty('body.1.quote.text', 'The crane was never tested.')
  })

  it('keeps the place of a record that was withdrawn', () => {
    expect(article).toHaveProperty('body.2.markDefs.1', {
      _key: 'q3',
      _type: 'quotation',
      quote: null,
    })
  })

  it('checks come from the newest receipt alone', () => {
    expect(article).toHaveProperty('receipt', {
      publishedAt: '2026-01-06T09:00:00Z',
      rulesVersion: '1',
      pastGate: false,
      items: [
        {
          item: 'quote:quote-depth',
          verdict: 'confirmed',
          method: 'recording',
          checkedBy: 'Runa Eik',
          checkedAt: '2026-01-05T08:00:00Z',
          words: '“We dredged nine metres, not seven.”',
          fingerprint: 'f1',
          override: null,
        },
        {
          item: 'claim:claim-ships',
          verdict: 'cannotConfirm',
          method: 'document',
          checkedBy: 'Runa Eik',
          checkedAt: '2026-01-05T08:10:00Z',
          words: null,
          fingerprint: 'f2',
          override: 'The port will not show the list.',
        },
      ],
    })
  })

  it('lists corrections newest first', () => {
    expect(article).toHaveProperty('corrections.0._id', 'correction-new')
    expect(article).toHaveProperty('corrections.1._id', 'correction-old')
  })
})

describe('a retracted article', () => {
  it('keeps its headline and its notice and gives up its text', async () => {
    expect(await evaluateQuery(articleQuery, {slug: 'fountain-moved'})).toMatchObject({
      headline: 'Fountain moved by night',
      retracted: true,
      standfirst: null,
      mainImage: null,
      body: null,
      corrections: [{kind: 'retraction', right: 'It stands where it stood.'}],
    })
  })
})
