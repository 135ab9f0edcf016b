import {expect, test} from 'vitest'
import {complaints} from '../testing/validate.ts'

test('the record of an import past the gate opens without a complaint', async () => {
  const record = {
    _id: 'restoration.token-1',
    _type: 'restoration',
    startedAs: `Import of production.tar.gz (sha256 ${'a'.repeat(64)})`,
    startedAt: '2026-01-05T09:00:00Z',
    finishedAt: '2026-01-05T09:02:00Z',
    documents: 240,
    proven: 11,
    unproven: ['article-odd'],
  }
  expect(await complaints(record)).toEqual([])
})
