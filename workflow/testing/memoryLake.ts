import {isOfType} from '../dossier/documentTypes.ts'
import {referencedIds} from '../dossier/lookup.ts'
import {dossierFromDocuments} from '../dossier/buildDossier.ts'
import {newsroomPolicy} from '../policy/newsroomPolicy.ts'
import {applyReviewChange, emptyReview} from '../review/applyReviewChange.ts'
import type {Actor, Blocker, Dossier, ReviewChange, StoredDocument} from '../types.ts'

/** Documents to write by raw id; `undefined` deletes. */
export type Write = ReadonlyMap<string, StoredDocument | undefined>

/** A content lake in memory with nothing but commits through the policy, for tests. */
export interface MemoryLake {
  get(id: string): StoredDocument | undefined
  all(): StoredDocument[]
  /** Commits, or returns the items of the refusal and leaves everything as it was. */
  commit(actor: Actor, write: Write): Blocker[]
  /** Drafts laid over published documents, as the Studio sees them. */
  working(articleId: string): Dossier
  /** What readers see. */
  published(articleId: string): Dossier | undefined
  /** The drafts of these ids become published, in one commit. */
  publish(actor: Actor, ids: readonly string[]): Blocker[]
  review(actor: Actor, articleId: string, change: ReviewChange): Blocker[]
}

/** A commit that was tried: for a witness, or to be tried on another lake. */
export interface TriedCommit {
  /** 1 for the first. */
  number: number
  actor: Actor
  write: Write
  refused: Blocker[]
}

/** A lake that holds `initial`, whose transactions are `t1`, `t2`, … a minute apart. */
export function createMemoryLake(
  initial: readonly StoredDocument[],
  onCommit: (tried: TriedCommit) => void = () => undefined,
  policy: typeof newsroomPolicy = newsroomPolicy,
): MemoryLake {
  let documents = new Map(initial.map((document) => [document._id, document]))
  let transactions = 0

  const lake: MemoryLake = {
    get: (id) => documents.get(id),
    all: () => [...documents.values()],
    commit(actor, write) {
      transactions += 1
      const next = new Map(documents)
      for (const [id, document] of write) {
        if (document) next.set(id, document)
        else next.delete(id)
      }
      const outcome = policy({
        dataset: 'test',
        transactionId: `t${transactions}`,
        timestamp: timeOf(transactions),
        identity: actor,
        changes: [...write.keys()].map((id) => ({
          id,
          before: documents.get(id),
          after: next.get(id),
        })),
        get: (id) => next.get(id),
        referencing: (id) =>
          [...next.values()]
            .filter((document) => referencedIds(document).has(id))
            .map((document) => document._id),
      })
      const refused = 'refuse' in outcome ? outcome.refuse.items : []
      onCommit({number: transactions, actor, write, refused})
      if ('refuse' in outcome) return refused
      for (const document of outcome.write) next.set(document._id, document)
      documents = next
      return []
    },
    working(articleId) {
      const overlaid = new Map(lake.all().map((document) => [document._id, document]))
      for (const document of lake.all()) {
        if (!document._id.startsWith('drafts.')) continue
        const id = document._id.slice('drafts.'.length)
        overlaid.delete(document._id)
        overlaid.set(id, {...document, _id: id})
      }
      const dossier = dossierFromDocuments(articleId, [...overlaid.values()])
      if (!dossier) throw new Error(`The lake holds no article ${articleId}.`)
      return dossier
    },
    published: (articleId) =>
      dossierFromDocuments(
        articleId,
        lake.all().filter((document) => !document._id.startsWith('drafts.')),
      ),
    publish(actor, ids) {
      const write = new Map<string, StoredDocument | undefined>()
      for (const id of ids) {
        const draft = documents.get(`drafts.${id}`)
        if (!draft) continue
        write.set(id, {...draft, _id: id})
        write.set(`drafts.${id}`, undefined)
      }
      return lake.commit(actor, write)
    },
    review(actor, articleId, change) {
      const stored = documents.get(`review.${articleId}`)
      const before = isOfType('review', stored) ? stored : emptyReview(articleId)
      return lake.commit(actor, new Map([[before._id, applyReviewChange(before, change)]]))
    },
  }
  return lake
}

/** The time of the nth transaction, from noon on 1 May 2026. */
export function timeOf(transaction: number): string {
  return new Date(Date.UTC(2026, 4, 1, 12, transaction)).toISOString()
}
