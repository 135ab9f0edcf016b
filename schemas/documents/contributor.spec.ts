import {describe, expect, test} from 'vitest'
import {picture} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const contributor: TestDocument = {
  _id: 'drafts.contributor-1',
  _type: 'contributor',
  name: 'Tove Lindgaard',
  slug: {_type: 'slug', current: 'tove-lindgaard'},
  role: 'Reporter',
  bio: 'She writes about the harbour.',
  portrait: {...picture, alt: 'Tove Lindgaard', credit: 'L. Ahlgren'},
}

describe('A contributor', () => {
  test('passes whole', async () => {
    expect(await complaints(contributor)).toEqual([])
  })

  test('has a name', async () => {
    expect(await complaints({...contributor, name: ''})).toEqual(['error name: Fill in the name.'])
  })
})
