import {ClientError, type SanityClient} from '@sanity/client'
import {loadExisting} from '../plan/loadExisting.ts'
import type {ImportPlan} from '../plan/plan.ts'
import {planImport} from '../plan/planImport.ts'
import {planMutations} from '../plan/planMutations.ts'
import type {Findings, Manuscript} from '../types.ts'
import type {PictureStore, StoredPictures} from '../write/createPictureStore.ts'
import {withPictureBlocks} from '../write/pictureBlocks.ts'
import {writePlan} from '../write/writePlan.ts'
import type {ImportIndex} from './importIndex.ts'

/** A text that was read, with what was found in it. */
export interface BulkText {
  manuscript: Manuscript
  findings: Findings
}

/** What became of one text. */
export type BulkOutcome =
  | {status: 'written'; articleId: string; documents: number; refusedPictures: string[]}
  | {status: 'unchanged'; articleId: string}
  /** It may be an edition of another article, or what it changes was changed in the Studio too. */
  | {status: 'undecided'; reason: string}
  | {status: 'refused'; reason: string}

export interface BulkWriter {
  /** Writes texts in as few transactions as they fit in; an outcome for each, in their order. */
  write(texts: readonly BulkText[]): Promise<BulkOutcome[]>
}

interface BulkOptions {
  client: SanityClient
  index: ImportIndex
  pictures: PictureStore
  now: () => Date
  /** A file named as an imported article, with other words, is a new article. */
  asNew?: boolean
}

interface Planned {
  plan: ImportPlan
  stored: StoredPictures
  at: number
}

/** Characters of JSON in a transaction: a store takes 4 MB, and a character may be three bytes. */
const largest = 1_200_000

/**
 * Writes many articles at a time. A text that the store surely does not have is planned against
 * `index`, without a question to the store; any other by itself, as if it were imported alone. Where a
 * transaction is refused, each of its articles is tried by itself, so that one stops no other. Throws
 * where the store does not answer.
 */
export function createBulkWriter({client, index, pictures, now, asNew = false}: BulkOptions) {
  const choices = asNew ? {asNew} : {}

  async function write(texts: readonly BulkText[]): Promise<BulkOutcome[]> {
    const outcomes: BulkOutcome[] = []
    let waiting: Planned[] = []
    let size = 0
    const flush = async () => {
      await writeTogether(waiting, texts, outcomes)
      waiting = []
      size = 0
    }
    for (const [at, text] of texts.entries()) {
      if (index.mayHave(text.manuscript)) {
        await flush()
        outcomes[at] = await writeAlone(text)
        continue
      }
      const {plan, stored} = await planned(text)
      const {length} = JSON.stringify(planMutations(plan))
      if (size + length > largest) await flush()
      index.add(plan)
      waiting.push({plan, stored, at})
      size += length
    }
    await flush()
    return outcomes
  }

  async function planned({manuscript, findings}: BulkText, isAlone = false) {
    const stored = await pictures.store(manuscript.images ?? [])
    const existing = isAlone
      ? await loadExisting(client, manuscript)
      : index.existingFor(manuscript, findings)
    const complete = (proposal: Parameters<typeof withPictureBlocks>[0]) =>
      withPictureBlocks(proposal, manuscript, stored.assets)
    const input = {manuscript, findings, importedAt: now().toISOString(), complete}
    return {plan: planImport(input, existing, choices), stored}
  }

  async function writeTogether(
    waiting: readonly Planned[],
    texts: readonly BulkText[],
    outcomes: BulkOutcome[],
  ): Promise<void> {
    if (waiting.length === 0) return
    try {
      const mutations = waiting.flatMap(({plan}) => planMutations(plan))
      await client.mutate(mutations, {visibility: 'async', returnDocuments: false})
      for (const {plan, stored, at} of waiting) outcomes[at] = writtenAs(plan, stored)
    } catch (error) {
      if (!isRefusal(error)) throw error
      for (const {plan} of waiting) index.remove(plan)
      for (const {at} of waiting) outcomes[at] = await writeAlone(texts[at]!)
    }
  }

  async function writeAlone(text: BulkText): Promise<BulkOutcome> {
    try {
      const {plan, stored} = await planned(text, true)
      if (isLikenessAlone(plan)) return {status: 'undecided', reason: likeness(plan)}
      const {status} = await writePlan(client, plan)
      if (status === 'unchanged') return {status, articleId: plan.articleId}
      if (status !== 'written') return {status: 'undecided', reason: undecided(plan)}
      index.add(plan)
      return writtenAs(plan, stored)
    } catch (error) {
      if (!isRefusal(error)) throw error
      return {status: 'refused', reason: error.message}
    }
  }

  return {write} satisfies BulkWriter
}

function writtenAs(
  {articleId, create, update}: ImportPlan,
  {refused}: StoredPictures,
): BulkOutcome {
  const documents = create.length + update.length
  return {status: 'written', articleId, documents, refusedPictures: refused}
}

/** Of many files two stories may be nearly alike, and nobody looks at each plan. */
const isLikenessAlone = ({status, foundBy}: ImportPlan): boolean =>
  status === 'again' && (foundBy === 'text' || foundBy === 'slug')

const likeness = ({articleId, headline}: ImportPlan): string =>
  `It is nearly the text of ${headline ? `“${headline}” (${articleId})` : articleId}, which came from another file. Import it by itself, with --into ${articleId} if it is another edition of it, or with --new.`

function undecided({status, mayBe, conflicts, articleId}: ImportPlan): string {
  if (status === 'unsure') {
    const ids = mayBe.map(({id, headline}) => (headline ? `“${headline}” (${id})` : id)).join(', ')
    return `It may be an edition of ${ids}. Import it by itself, and say so with --into or --new.`
  }
  const what = conflicts.map((conflict) => conflict.what).join(', ')
  return `It was changed in the Studio too (${what}) as ${articleId}. Import it by itself, and choose with --take.`
}

/** The store understood and said no: another article may still pass. */
function isRefusal(error: unknown): error is ClientError {
  return error instanceof ClientError && error.statusCode !== 401 && error.statusCode !== 429
}
