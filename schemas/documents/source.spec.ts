import {describe, expect, test} from 'vitest'
import {keyedReference, reference} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const source: TestDocument = {
  _id: 'drafts.source-1',
  _type: 'source',
  kind: 'recording',
  title: 'Council meeting of 3 January',
  slug: {_type: 'slug', current: 'council-meeting'},
  creators: ['Harbour radio'],
  publisher: 'Vesterhavn council',
  date: '2026-01-03',
  language: 'nb',
  url: 'https://example.org/council',
  archivedUrl: 'https://archive.example.org/council',
  captured: {file: {_type: 'file', asset: reference('file-abc-mp3')}, sha256: '0f'.repeat(32)},
  tier: 'primary',
  independenceGroup: 'council',
  derivedFrom: [keyedReference('source-2')],
  status: {state: 'active'},
  condition: {
    link: 'dead',
    file: 'intact',
    checkedAt: '2026-01-08T04:00:00Z',
    note: 'Answers 404.',
  },
}

describe('A source', () => {
  test('passes whole, on drafts too', async () => {
    expect(await complaints(source)).toEqual([])
    expect(await complaints(source, {published: false})).toEqual([])
  })

  test('says what is missing', async () => {
    expect(await complaints({_id: 'drafts.source-1', _type: 'source'})).toEqual([
      'error kind: Say what kind of source it is.',
      'warning tier: Until it has a tier, the source counts as secondary.',
      'error title: Give the source a title.',
    ])
  })

  test('has dates, a language and addresses that exist', async () => {
    const odd = {
      ...source,
      date: 'last year',
      language: '??',
      url: 'council.example',
      archivedUrl: 'https://me:secret@example.org/',
    }
    expect(await complaints(odd)).toEqual([
      'error archivedUrl: A web address starts with https:// or http:// and holds no password.',
      'error date: “last year” is no date. Write it as 1969, 1969-04 or 1969-04-21.',
      'error language: “??” is no language tag. Use codes such as en, vi or pt-BR.',
      'error url: A web address starts with https:// or http:// and holds no password.',
    ])
  })

  test('has a captured copy that can be verified', async () => {
    const file = {_type: 'file', asset: reference('file-abc-mp3')}
    expect(await complaints({...source, captured: {file}})).toEqual([
      'error captured.sha256: Note the SHA-256 of the captured file, so that anybody can see it was not changed.',
    ])
    expect(await complaints({...source, captured: {file, sha256: 'ABC'}})).toEqual([
      'error captured.sha256: A SHA-256 is 64 digits from 0-9 and a-f. Compute it with sha256sum or shasum -a 256.',
    ])
  })

  test('says when and why it was retracted, or what is disputed', async () => {
    expect(await complaints({...source, status: {state: 'retracted'}})).toEqual([
      'error status.date: Say when the source was retracted.',
      'error status.note: Say who retracted the source, and why.',
    ])
    const dated = {...source, status: {state: 'retracted', date: '2026-01-09'}}
    const whole = {...dated, status: {...dated.status, note: 'The council withdrew it.'}}
    expect(await complaints(whole)).toEqual([])
    expect(await complaints({...source, status: {state: 'disputed'}})).toEqual([
      'error status.note: Say who disputes the source, and what about it.',
    ])
  })

  test('derives from others, each once', async () => {
    const circular = {...source, derivedFrom: [keyedReference('source-1')]}
    expect(await complaints(circular)).toEqual([
      'error derivedFrom: A source can’t derive from itself.',
    ])
    const twice = {
      ...source,
      derivedFrom: [
        {...reference('source-2'), _key: 'a'},
        {...reference('source-2'), _key: 'b'},
      ],
    }
    expect(await complaints(twice)).toEqual([
      'error derivedFrom.a: The same source is listed twice.',
      'error derivedFrom.b: The same source is listed twice.',
    ])
  })
})
