import type {Actor, Blocker, StoredDocument} from '../types.ts'
import {article, claim, contributor, interviewee, quote, section, source} from './documents.ts'
import {createMemoryLake, type MemoryLake} from './memoryLake.ts'
import {people, readyDossier, staffDocuments} from './newsroom.ts'

export const ferryArticle = 'article-ferry'
export const storyParts = [
  ferryArticle,
  'quote-asked',
  'claim-riders',
  'interviewee-ines',
  'source-recording',
  'source-ledger',
]
export const ledger = source({_id: 'source-ledger', kind: 'document', title: 'Harbour ledger'})

/** A lake where the story is in drafts and its review has gone all the way. */
export function readyLake(...over: StoredDocument[]): MemoryLake {
  const drafted = [article(), quote(), claim(), interviewee(), source(), ledger].map((document) => {
    const other = over.find((one) => one._id === document._id)
    return {...(other ?? document), _id: `drafts.${document._id}`}
  })
  const review = readyDossier(...over).review
  if (!review) throw new Error('no review')
  return createMemoryLake([...staffDocuments, contributor(), section(), ...drafted, review])
}

/** The same, published. */
export function publishedLake(): MemoryLake {
  const lake = readyLake()
  const refused = lake.publish(people.edda, storyParts)
  if (refused.length > 0) throw new Error(refused.map(({message}) => message).join(' '))
  return lake
}

/** The codes that a write of these documents is refused with; none where it passes. */
export function write(lake: MemoryLake, actor: Actor, ...documents: StoredDocument[]): string[] {
  return codes(lake.commit(actor, new Map(documents.map((document) => [document._id, document]))))
}

/** The same for deleting them. */
export function remove(lake: MemoryLake, actor: Actor, ...ids: string[]): string[] {
  return codes(lake.commit(actor, new Map(ids.map((one) => [one, undefined]))))
}

/** Each code once. */
export const codes = (blockers: Blocker[]) => [...new Set(blockers.map((blocker) => blocker.code))]
