import {describe, expect, test} from 'vitest'
import {picture} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const named: TestDocument = {
  _id: 'drafts.interviewee-1',
  _type: 'interviewee',
  attributionTerms: 'onRecord',
  name: 'Marit Solbakk',
  slug: {_type: 'slug', current: 'marit-solbakk'},
  secondReference: 'Solbakk',
  aliases: ['M. Solbakk'],
  nameOrder: 'givenFirst',
  role: 'dredger captain',
  affiliation: 'Vesterhavn Port',
  bio: 'She dug the channel for thirty years.',
  portrait: {...picture, alt: 'Marit Solbakk on deck', credit: 'L. Ahlgren'},
  consent: {given: true, scope: 'This story', date: '2026-01-02'},
  sameAs: ['https://example.org/solbakk'],
}

const unnamed: TestDocument = {
  _id: 'drafts.interviewee-2',
  _type: 'interviewee',
  attributionTerms: 'background',
  publicDescription: 'an engineer at the port',
}

describe('An interviewee', () => {
  test('passes whole, named or not', async () => {
    expect(await complaints(named)).toEqual([])
    expect(await complaints(unnamed)).toEqual([])
  })

  test('has terms', async () => {
    const {attributionTerms: _, ...rest} = named
    expect(await complaints(rest)).toEqual([
      'error attributionTerms: Choose the terms that were agreed. If unsure, ask before you go on.',
    ])
  })

  test('on the record has a name', async () => {
    expect(await complaints({...named, name: ' '})).toEqual([
      'error name: A person on the record needs a name.',
    ])
  })

  test('not on the record has a public description', async () => {
    expect(await complaints({...unnamed, publicDescription: ''})).toEqual([
      'error publicDescription: interviewee-2 is not on the record and has no public description. Write how readers may know them, as agreed.',
    ])
  })

  test.each(['background', 'deepBackground'])(
    'on %s shows nothing that identifies them',
    async (terms) => {
      const exposed = {...named, attributionTerms: terms, publicDescription: 'a port engineer'}
      const said = await complaints(exposed)
      const gone = (field: string) =>
        `error ${field}: a port engineer is not on the record, and “${field}” would give them away. Empty it here and keep it in the confidential dataset.`
      const ours = (field: string) =>
        `error ${field}: This person is not on the record, and “${field}” would give them away. Empty it here and keep it in the confidential dataset.`
      const vague = (field: string) =>
        `warning ${field}: This person is not on the record, and published documents can be read by anybody. Say no more here than the public description does.`
      expect(said).toEqual([
        gone('name'),
        ours('slug'),
        ours('secondReference'),
        gone('aliases'),
        vague('role'),
        vague('affiliation'),
        vague('bio'),
        gone('portrait'),
        gone('sameAs'),
      ])
    },
  )

  test('off the record is marked as not for publication, and unnamed', async () => {
    const person = {...unnamed, attributionTerms: 'offRecord', name: 'Marit Solbakk'}
    expect(await complaints(person)).toEqual([
      "warning attributionTerms: an engineer at the port spoke off the record and can't be published at all. Take out what rests on them, or agree other terms with them first.",
      'error name: This person is not on the record, and “name” would give them away. Empty it here and keep it in the confidential dataset.',
    ])
  })

  test('withdraws consent after giving it', async () => {
    const consent = {given: true, date: '2026-01-02', withdrawn: '2026-01-01'}
    expect(await complaints({...named, consent})).toEqual([
      'error consent.withdrawn: Consent can’t be withdrawn before it was given (2026-01-02).',
    ])
    const later = {...consent, withdrawn: '2026-01-03'}
    expect(await complaints({...named, consent: later})).toEqual([])
  })

  test('has web addresses that are some, each once', async () => {
    const sameAs = ['ftp://example.org', 'https://example.org', 'https://example.org']
    expect(await complaints({...named, sameAs})).toEqual([
      'error sameAs.0: “ftp://example.org” is no web address. It starts with https:// or http://.',
      'error sameAs.1: The same address is listed twice.',
      'error sameAs.2: The same address is listed twice.',
    ])
  })
})
