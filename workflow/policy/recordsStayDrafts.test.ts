import {describe, expect, it} from 'vitest'
import {publishedLake, remove, write} from '../testing/ferryLake.ts'
import {createMemoryLake} from '../testing/memoryLake.ts'
import {people, staffDocuments} from '../testing/newsroom.ts'

const merge = {_id: 'merge.source-lost', _type: 'mergeRecord', documents: '[{"title":"A letter"}]'}
const record = {_id: 'import.article-ferry', _type: 'importRecord', fileName: 'ferry.md'}

describe('what imports and merges remember: a name that was taken out would be served from there', () => {
  it.each([merge, record])('refuses $_type as a published document, to anybody', (document) => {
    const lake = publishedLake()
    for (const actor of [people.ada, people.edda, people.sol]) {
      expect(write(lake, actor, document)).toEqual(['recordPublished'])
    }
    expect(write(lake, people.ada, {...document, _id: 'elsewhere'})).toEqual(['recordPublished'])
  })

  it.each([merge, record])('takes $_type as a draft', (document) => {
    const draft = {...document, _id: `drafts.${document._id}`}
    expect(write(publishedLake(), people.rosa, draft)).toEqual([])
  })

  it('lets one go that was published before this was refused', () => {
    const lake = createMemoryLake([...staffDocuments, merge])
    expect(remove(lake, people.ada, merge._id)).toEqual([])
  })
})
