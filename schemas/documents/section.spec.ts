import {describe, expect, test} from 'vitest'
import {complaints, type TestDocument} from '../testing/validate.ts'

const section: TestDocument = {
  _id: 'drafts.section-1',
  _type: 'section',
  title: 'Harbour',
  slug: {_type: 'slug', current: 'harbour'},
  description: 'Ships, tides and those who live on them.',
  order: 1,
}

describe('A section', () => {
  test('passes whole', async () => {
    expect(await complaints(section)).toEqual([])
  })

  test('has a title, an address and a whole number', async () => {
    const bare = {_id: 'drafts.section-1', _type: 'section', order: 1.5}
    expect(await complaints(bare)).toEqual([
      'error order: Use a whole number: 1, 2, 3.',
      'error slug: Required',
      'error slug.current: Required',
      'error title: Give the section a title.',
    ])
  })
})
