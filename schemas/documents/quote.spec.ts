import {describe, expect, test} from 'vitest'
import {reference} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'
import {quote as quoteType} from './quote.ts'

const quote: TestDocument = {
  _id: 'drafts.quote-1',
  _type: 'quote',
  text: 'We dug at night.',
  wording: 'We dug at night, mostly.',
  form: 'direct',
  speaker: reference('interviewee-1'),
  description: 'a retired dredger captain',
  said: {date: '2026-01', place: 'Vesterhavn', occasion: 'Council meeting', language: 'nb'},
  provenance: [
    {_type: 'hop', _key: 'h1', act: 'said', agent: reference('interviewee-1')},
    {_type: 'hop', _key: 'h2', act: 'recorded', agentName: 'Harbour radio', inferred: true},
    {_type: 'hop', _key: 'h3', act: 'printed', source: reference('source-1'), locator: 'p. 12'},
  ],
  evidence: [
    {
      _type: 'evidence',
      _key: 'e1',
      source: reference('source-1'),
      locator: '00:14:32',
      excerpt: 'We dug at night, mostly.',
      relation: 'supports',
      accessedAt: '2026-01-04',
      audience: 'public',
    },
  ],
}

describe('A quote', () => {
  test('passes whole', async () => {
    expect(await complaints(quote)).toEqual([])
  })

  test('may rest on drafts: they are published together', async () => {
    expect(await complaints(quote, {published: false})).toEqual([])
  })

  test('passes with parts that a program wrote without their _type', async () => {
    const bare = {
      ...quote,
      provenance: [{_key: 'h1', act: 'said', agentName: 'Harbour radio'}],
      evidence: [
        {_key: 'e1', source: reference('source-1'), relation: 'supports', audience: 'internal'},
      ],
    }
    expect(await complaints(bare)).toEqual([])
  })

  test('says what is missing', async () => {
    expect(await complaints({_id: 'drafts.quote-1', _type: 'quote'})).toEqual([
      'warning evidence: Nothing shows yet that these words were said.',
      'error form: Say whether it is direct, partial, a paraphrase or translated.',
      'error speaker: Choose who said it.',
      'error text: Fill in the words as they are printed.',
    ])
  })

  test('can’t be altered in silence', async () => {
    const altered = {...quote, text: 'We dug every night.'}
    expect(await complaints(altered)).toEqual([
      'error wording: “We dug every night.” is printed as direct speech, and the evidence has “We dug at night, mostly.”. Print the words as they were said, declare the alteration, or make it a paraphrase.',
    ])
    const declared = {...altered, alterations: [{_key: 'a1', kind: 'grammar'}]}
    expect(await complaints(declared)).toEqual([])
    expect(await complaints({...altered, form: 'paraphrase'})).toEqual([])
  })

  test('in translation has its original and a translator', async () => {
    const translated = {...quote, form: 'translated', wording: undefined}
    expect(await complaints(translated)).toEqual([
      'error alterations: Declare the translation as an alteration, with the name of whoever translated.',
      'error wording: Copy the words in the language they were said in, so that the translation can be checked.',
    ])
    const anonymous = {
      ...quote,
      form: 'translated',
      wording: 'Vi grov om natten.',
      alterations: [{_type: 'alteration', _key: 'a1', kind: 'translation'}],
    }
    expect(await complaints(anonymous)).toEqual([
      'error alterations.a1.translator: Name whoever translated the words.',
    ])
  })

  test('has a whole chain', async () => {
    const broken = {
      ...quote,
      provenance: [
        {_type: 'hop', _key: 'h1', act: 'said'},
        {_type: 'hop', _key: 'h2', agent: reference('interviewee-1'), agentName: 'Radio'},
      ],
    }
    expect(await complaints(broken)).toEqual([
      'error provenance.h1.agentName: Say who did this, or in which source it happened.',
      'error provenance.h2.act: Say what happened: said, recorded, printed, translated or quoted.',
      'error provenance.h2.agentName: Keep either the person or the plain name.',
    ])
  })

  test('has evidence that names its source and who may see it', async () => {
    expect(await complaints({...quote, evidence: [{_type: 'evidence', _key: 'e1'}]})).toEqual([
      'error evidence.e1.audience: Say who may see it. If unsure: internal.',
      'error evidence.e1.relation: Say whether it supports, contradicts or only gives context.',
      'error evidence.e1.source: Choose the source that carries this evidence.',
    ])
  })

  test('has dates and a language that exist', async () => {
    const said = {date: '2026-02-30', language: 'Norwegian Bokmål'}
    expect(await complaints({...quote, said})).toEqual([
      'error said.date: “2026-02-30” is no date. Write it as 1969, 1969-04 or 1969-04-21.',
      'error said.language: “Norwegian Bokmål” is no language tag. Use codes such as en, vi or pt-BR.',
    ])
  })

  test('is listed with marks around the speaker’s words, and none around ours', () => {
    const {prepare} = quoteType.preview ?? {}
    const speaker = {terms: 'onRecord', name: 'Marit', described: undefined, title: undefined}
    const listed = (form: string) => prepare?.({text: 'We dug at night.', form, ...speaker})
    expect([listed('direct'), listed('paraphrase')]).toEqual([
      {title: '“We dug at night.”', subtitle: 'Marit · Direct'},
      {title: 'We dug at night.', subtitle: 'Marit · Paraphrase'},
    ])
  })
})
