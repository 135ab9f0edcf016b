import {describe, expect, it} from 'vitest'
import {isOfType} from '../dossier/documentTypes.ts'
import {itemsOf} from '../items/itemsOf.ts'
import {article, quote, reference, source} from '../testing/documents.ts'
import {
  codes,
  ferryArticle,
  publishedLake,
  readyLake,
  storyParts,
  write,
} from '../testing/ferryLake.ts'
import {createMemoryLake, type MemoryLake} from '../testing/memoryLake.ts'
import {people, signAll} from '../testing/newsroom.ts'
import type {ReviewDocument, StoredDocument} from '../types.ts'

const evidence = [
  ...(quote().evidence ?? []),
  {_key: 'e2', source: reference('source-ledger'), relation: 'supports' as const},
]
const reworded = (text: string) => quote({text, wording: text})
const retracted = source({status: {state: 'retracted'}})

/** The published story whose quote has more evidence in drafts, signed as it is there. */
function signedAgain(): MemoryLake {
  const lake = publishedLake()
  write(lake, people.rosa, quote({_id: 'drafts.quote-asked', evidence}))
  const {review} = signAll(lake.working(ferryArticle), people.chidi, 60)
  if (!review) throw new Error('no review')
  expect(write(lake, people.chidi, review)).toEqual([])
  return lake
}

/** The published story with these documents as somebody wrote them around the gate. */
function aroundGate(...documents: StoredDocument[]): MemoryLake {
  const byId = new Map([...publishedLake().all(), ...documents].map((one) => [one._id, one]))
  return createMemoryLake([...byId.values()])
}

/** Whether the newest receipt has the fingerprints of all that is printed. */
function receiptHolds(lake: MemoryLake, id = ferryArticle): boolean {
  const dossier = lake.published(id)
  if (!dossier) throw new Error('no article')
  const receipted = new Map(
    dossier.receipt?.items.map(({item, fingerprint}) => [item, fingerprint]),
  )
  return itemsOf(dossier).every(({key, fingerprint}) => receipted.get(key) === fingerprint)
}

describe('what a printed article rests on changes with a receipt, or its readers are told of other evidence', () => {
  it('refuses evidence by itself, though it was signed again', () => {
    const lake = signedAgain()
    expect(lake.publish(people.edda, ['quote-asked'])).toEqual([
      {
        code: 'receiptOutdated',
        documentId: 'quote-asked',
        path: 'text',
        item: 'quote:quote-asked',
        message:
          'The published article “The last ferry” rests on this. The quote “Nobody asked us” would not be what the article’s receipt says was published. Publish both together, in one release or request.',
      },
    ])
    expect(receiptHolds(lake)).toBe(true)
  })

  it('lets it out with the article, with a receipt that knows it', () => {
    const lake = signedAgain()
    write(lake, people.rosa, article({_id: `drafts.${ferryArticle}`}))
    expect(lake.publish(people.edda, ['quote-asked', ferryArticle])).toEqual([])
    expect(receiptHolds(lake)).toBe(true)
    expect(lake.all().filter((document) => isOfType('receipt', document))).toHaveLength(2)
  })

  it('lets typography, and what no item covers, change by themselves', () => {
    const lake = publishedLake()
    expect(write(lake, people.edda, quote({wording: 'Nobody asked us,  not once.'}))).toEqual([])
    expect(write(lake, people.edda, source({status: {state: 'active', note: 'Seen'}}))).toEqual([])
    expect(receiptHolds(lake)).toBe(true)
  })
})

describe('a quote that two articles print', () => {
  const second = 'article-second'
  const of = (review: ReviewDocument): ReviewDocument => ({
    ...review,
    _id: `review.${second}`,
    article: reference(second),
  })

  it('goes out with both of them, each with a receipt of its own, or not at all', () => {
    const ready = readyLake()
    const drafts = ready.all().flatMap((one) => (isOfType('review', one) ? [of(one)] : []))
    const lake = createMemoryLake([
      ...ready.all(),
      ...drafts,
      article({_id: `drafts.${second}`, slug: {current: 'second'}}),
    ])
    expect(lake.publish(people.edda, [...storyParts, second])).toEqual([])
    write(lake, people.rosa, quote({_id: 'drafts.quote-asked', evidence}))
    for (const id of [ferryArticle, second]) {
      write(lake, people.rosa, {...lake.working(id).article, _id: `drafts.${id}`})
      const {review} = signAll(lake.working(id), people.chidi, 60)
      expect(review && write(lake, people.chidi, review)).toEqual([])
    }
    expect(codes(lake.publish(people.edda, ['quote-asked', ferryArticle]))).toEqual([
      'receiptOutdated',
    ])
    expect(lake.publish(people.edda, ['quote-asked', ferryArticle, second])).toEqual([])
    expect([ferryArticle, second].map((id) => receiptHolds(lake, id))).toEqual([true, true])
  })
})

describe('an item that does not hold any more is no open door to readers', () => {
  it('refuses other evidence and other words of a quote whose source was retracted', () => {
    const lake = publishedLake()
    expect(write(lake, people.edda, retracted)).toEqual([])
    expect(write(lake, people.edda, quote({evidence}))).toEqual(['staleSignOff', 'sourceRetracted'])
    expect(write(lake, people.edda, quote({evidence: []}))).toContain('staleSignOff')
    expect(write(lake, people.edda, reworded('We were asked'))).toContain('staleSignOff')
    expect(lake.get('quote-asked')).toEqual(quote())
  })

  it('refuses more words to a quote that was changed around the gate, and takes back the first', () => {
    const lake = aroundGate(reworded('They asked us'))
    expect(write(lake, people.edda, reworded('We asked them'))).toEqual([
      'staleSignOff',
      'orphanedAnnotation',
      'changeWithoutCorrection',
    ])
    expect(write(lake, people.edda, quote())).toEqual([])
  })

  it('takes back what was published even where its source fell meanwhile', () => {
    const lake = aroundGate(reworded('They asked us'), retracted)
    expect(codes(lake.commit(people.edda, new Map([['quote-asked', quote()]])))).toEqual([])
    expect(receiptHolds(lake)).toBe(true)
  })
})
