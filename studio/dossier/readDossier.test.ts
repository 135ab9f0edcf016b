import {describe, expect, it} from 'vitest'
import {documentsWith, dossierOf, quote, staffDocuments} from '../../workflow/testing/index.ts'
import {createDocumentPool, type DocumentPool} from './documentPool.ts'
import {readDossier} from './readDossier.ts'

/** A store that answers at once and counts its requests. */
function storeOf(documents: ReturnType<typeof documentsWith>) {
  const requests: string[][] = []
  const pool = createDocumentPool({
    byIds: async (ids) => {
      requests.push(ids)
      return documents.filter(({_id}) => ids.includes(_id))
    },
    aboutArticles: async () => [...staffDocuments],
  })
  return {pool, requests}
}

/** Reads until nothing is wanted, as `watchDossier` does. */
async function read(pool: DocumentPool, id = 'article-ferry') {
  let reading = readDossier(id, pool)
  while (reading.wanted.ids.size > 0 || reading.wanted.articles.size > 0) {
    const changed = new Promise((resolve) => pool.changes.subscribe(resolve))
    pool.want(reading.wanted)
    await changed
    reading = readDossier(id, pool)
  }
  return reading
}

describe('readDossier: a checker must see what would be published, and all of it', () => {
  it('reads the whole dossier in a request per step away from the article', async () => {
    const {pool, requests} = storeOf(documentsWith())
    const {dossier} = await read(pool)
    expect(dossier).toEqual(dossierOf(documentsWith()))
    expect(requests.length).toBeLessThanOrEqual(4)
  })

  it('lays drafts over what is published', async () => {
    const {pool} = storeOf(
      documentsWith({...quote({text: 'Nobody ever asked us'}), _id: 'drafts.quote-asked'}),
    )
    const {dossier} = await read(pool)
    expect(dossier?.quotes).toEqual([quote({text: 'Nobody ever asked us'})])
  })

  it('has no dossier for an article that is not there', async () => {
    const {pool} = storeOf(documentsWith())
    expect((await read(pool, 'article-none')).dossier).toBeUndefined()
  })

  it('takes a change as it comes, and not an older answer after it', async () => {
    const {pool} = storeOf(documentsWith(quote({_rev: 'r1'})))
    const change = {...quote({text: 'Nobody asked'}), _rev: 'r2'}
    pool.want({ids: new Set(['quote-asked']), articles: new Set()})
    await Promise.resolve()
    pool.put('quote-asked', change)
    const {dossier} = await read(pool)
    expect(dossier?.quotes).toEqual([change])
  })

  it('tells of a store that does not answer, and asks again', async () => {
    let isDown = true
    const pool = createDocumentPool({
      byIds: async (ids) => {
        if (isDown) throw new Error('Down')
        return documentsWith().filter(({_id}) => ids.includes(_id))
      },
      aboutArticles: async () => [],
    })
    const failure = new Promise((resolve) => pool.failures.subscribe(resolve))
    pool.want({ids: new Set(['article-ferry']), articles: new Set()})
    expect(await failure).toEqual(new Error('Down'))
    isDown = false
    const change = new Promise((resolve) => pool.changes.subscribe(resolve))
    pool.refresh()
    expect(await change).toEqual(new Set(['article-ferry']))
  })
})
