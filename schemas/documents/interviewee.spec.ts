import {describe, expect, test} from 'vitest'
import {termsBlockers} from '../../workflow/gate/intervieweesAgree.ts'
import type {IntervieweeDocument} from '../../workflow/index.ts'
import {picture} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const person = {
  _id: 'drafts.interviewee-1',
  _type: 'interviewee' as const,
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

const named: TestDocument = {...person, attributionTerms: 'onRecord'}

const unnamed = {
  _id: 'drafts.interviewee-2',
  _type: 'interviewee' as const,
  attributionTerms: 'background' as const,
  publicDescription: 'an engineer at the port',
}

describe('An interviewee', () => {
  test('passes whole, named or not', async () => {
    expect(await complaints(named)).toEqual([])
    expect(await complaints(unnamed)).toEqual([])
  })

  test('has terms', async () => {
    expect(await complaints(person)).toEqual([
      'error attributionTerms: Choose the terms that were agreed. If unsure, ask before you go on.',
    ])
  })

  test('on the record has a name', async () => {
    expect(await complaints({...named, name: ' '})).toEqual([
      'error name: A person on the record needs a name.',
    ])
  })

  test('not on the record has a public description', async () => {
    const undescribed = {...unnamed, publicDescription: ''}
    expect(await complaints(undescribed)).toEqual([
      `error publicDescription: ${gateSays(undescribed, 'publicDescription')}`,
    ])
  })

  test.each(['background', 'deepBackground'] as const)(
    'on %s shows nothing that identifies them',
    async (terms) => {
      const exposed = {...person, attributionTerms: terms, publicDescription: 'a port engineer'}
      const said = await complaints(exposed)
      const gone = (field: string) => `error ${field}: ${gateSays(exposed, field)}`
      const ours = (field: string) =>
        `error ${field}: This person is not on the record, and “${field}” would give them away. Empty it here and keep it in the confidential dataset.`
      const vague = (field: string) =>
        `warning ${field}: This person is not on the record, and published documents can be read by anybody. Say no more here than the public description does.`
      expect(said).toEqual([
        vague('affiliation'),
        gone('aliases'),
        vague('bio'),
        gone('name'),
        gone('portrait'),
        vague('role'),
        gone('sameAs'),
        ours('secondReference'),
        ours('slug'),
      ])
    },
  )

  test('off the record is marked as not for publication, and unnamed', async () => {
    const offRecord = {...unnamed, attributionTerms: 'offRecord' as const, name: 'Marit Solbakk'}
    expect(await complaints(offRecord)).toEqual([
      `warning attributionTerms: ${gateSays(offRecord, 'attributionTerms')}`,
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
      'error sameAs.0: A web address starts with https:// or http:// and holds no password.',
      'error sameAs.1: The same address is listed twice.',
      'error sameAs.2: The same address is listed twice.',
    ])
  })
})

/** Form and gate have one sentence between them. */
function gateSays(document: IntervieweeDocument, path: string): string | undefined {
  const published = {...document, _id: document._id.replace('drafts.', '')}
  return termsBlockers(published).find((blocker) => blocker.path === path)?.message
}
