import {describe, expect, test} from 'vitest'
import {reference} from '../testing/reference.ts'
import {complaints} from '../testing/validate.ts'

const sha256 = 'a'.repeat(64)

describe('What imports and merges remember', () => {
  test('an import passes whole, as it is written', async () => {
    const record = {
      _id: 'drafts.import.article-1',
      _type: 'importRecord',
      article: {...reference('article-1'), _weak: true},
      words: 'article-1',
      fileName: 'ferry.md',
      sha256,
      importedAt: '2026-01-05T09:00:00Z',
      paragraphs: ['ab12'],
      state: '{}',
    }
    expect(await complaints(record, {published: false})).toEqual([])
  })

  test('a merge passes whole, as it is written', async () => {
    const record = {
      _id: 'drafts.merge.source-2',
      _type: 'mergeRecord',
      lost: 'source-2',
      kept: {...reference('source-1'), _weak: true},
      mergedAt: '2026-01-05T09:00:00Z',
      moved: ['drafts.quote-1'],
      documents: '[]',
    }
    expect(await complaints(record, {published: false})).toEqual([])
  })
})
