import type {newsroomPolicy} from '../policy/newsroomPolicy.ts'
import type {StoredDocument} from '../types.ts'
import {
  article,
  claim,
  contributor,
  interviewee,
  paragraph,
  quote,
  section,
  source,
  staff,
} from './documents.ts'
import {createMemoryLake, type MemoryLake, type TriedCommit} from './memoryLake.ts'
import {staffDocuments} from './newsroom.ts'

/** What was really signed or overridden, in plain words, noted beside the workflow's own records. */
export interface Witnessed {
  key: string
  words: string
  speaker: string
  verdict: 'confirmed' | 'cannotConfirm' | 'disputed' | 'override'
  by: string
}

/** A newsroom that random steps are played in, and what a witness wrote down. */
export interface Simulation {
  lake: MemoryLake
  witnessed: Witnessed[]
  /** Keys of sign-offs that the lake accepted, by article. */
  accepted: Map<string, string[]>
  /** How many steps were played: it makes keys and times. */
  steps: number
}

/** Two articles share a quote, a claim, a speaker and sources; all start as drafts. */
export function createSimulation(
  onCommit?: (tried: TriedCommit) => void,
  policy?: typeof newsroomPolicy,
): Simulation {
  return {
    lake: createMemoryLake(initialDocuments(), onCommit, policy),
    witnessed: [],
    accepted: new Map(),
    steps: 0,
  }
}

/** What is stored before the first step. */
export function initialDocuments(): StoredDocument[] {
  const second = article({
    _id: 'article-second',
    headline: 'Second story',
    slug: {current: 'second'},
    body: [paragraph('p1', {text: 'Nobody asked us', quote: 'quote-asked'})],
  })
  const drafts = [article(), second, quote(), claim(), interviewee(), source(), ledger].map(
    (document) => ({...document, _id: `drafts.${document._id}`}),
  )
  const chidi = staff('chidi', 'Chidi Okoro', ['factChecker'], 'contributor-chidi')
  return [
    ...staffDocuments.filter((document) => document._id !== chidi._id),
    chidi,
    contributor(),
    contributor({_id: 'contributor-chidi', name: 'Chidi Okoro'}),
    section(),
    ...drafts,
  ]
}

const ledger = source({_id: 'source-ledger', kind: 'document', title: 'Harbour ledger'})
