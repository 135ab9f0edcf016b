import type {SanityClient} from '@sanity/client'
import {findingsOf, type Findings, type Manuscript} from '../ingest/index.ts'
import {withNoteFlags} from '../ingest/notes/withNoteFlags.ts'
import {
  choiceFault,
  loadExisting,
  planImport,
  type ImportChoices,
  type ImportPlan,
} from '../ingest/plan/index.ts'
import {valueHash} from '../ingest/plan/valueHash.ts'
import {importPreview, type ImportPreview} from '../ingest/preview/importPreview.ts'
import {readManuscripts} from '../ingest/readers/readManuscripts.ts'
import {createPictureStore} from '../ingest/write/createPictureStore.ts'
import {withPictureBlocks} from '../ingest/write/pictureBlocks.ts'
import {writePlan, type WriteOutcome} from '../ingest/write/writePlan.ts'
import {Refusal} from './refusal.ts'

/** One text to import, and what was decided about it. */
export interface ImportTask {
  name: string
  bytes: Uint8Array
  /** A tag such as `de`, where the file does not say. */
  language?: string | undefined
  choices: ImportChoices
  /** ISO 8601. */
  importedAt: string
}

/** A text as it was written: the preview's plan is what was done. */
export interface ImportReceipt {
  articleId: string
  outcome: WriteOutcome
  /** Pictures that the store did not take, with its reason. */
  refusedPictures: string[]
}

/** What is in a text and what importing it would do. Nothing is written. */
export async function previewManuscript(
  client: SanityClient,
  task: ImportTask,
): Promise<ImportPreview> {
  const read = await readTask(task)
  const {plan, guard} = await planOf(client, read, task)
  return importPreview(read.manuscript, read.findings, plan, guard)
}

/**
 * Writes a text as drafts in one transaction, after `mayWrite` agreed. Throws a `Refusal` where the
 * store is no more what `guard` of the preview saw, or something has still to be decided.
 */
export async function writeManuscript(
  client: SanityClient,
  task: ImportTask,
  guard: string,
  mayWrite: () => Promise<void>,
): Promise<ImportReceipt> {
  const read = await readTask(task)
  const {plan, guard: now} = await planOf(client, read, task)
  const {articleId, status} = plan
  if (status === 'unchanged') return {articleId, outcome: {status}, refusedPictures: []}
  if (now !== guard) throw overtaken(task.name)
  if (status === 'unsure')
    throw undecided(
      'unsure',
      `${task.name} may be an edition of an article that is here, or a new one. Choose "into" or "asNew", and preview it again.`,
    )
  if (plan.conflicts.some(({chosen}) => !chosen))
    throw undecided(
      'conflict',
      `${task.name} changes what was changed in the Studio, too. Choose for each conflict with "take", or for all with "takeAll".`,
    )
  await mayWrite()
  const {plan: whole, refused} = await withPictures(client, plan, read.manuscript)
  return {articleId, outcome: await writePlan(client, whole), refusedPictures: refused}
}

/** A new article gets its pictures where they stood; into one that is here they are put by hand. */
async function withPictures(client: SanityClient, plan: ImportPlan, manuscript: Manuscript) {
  if (plan.status !== 'new' || !manuscript.images) return {plan, refused: []}
  const {assets, refused} = await createPictureStore(client).store(manuscript.images)
  const {articleId, create: documents, notWritten, notes} = plan
  const proposal = {articleId, documents, found: [], notWritten, notes}
  const {documents: create} = withPictureBlocks(proposal, manuscript, assets)
  return {plan: {...plan, create}, refused}
}

const overtaken = (name: string) =>
  new Refusal(
    409,
    'storeChanged',
    `The newsroom changed since ${name} was previewed. Nothing was written: preview it again.`,
  )

const undecided = (type: 'unsure' | 'conflict', sentence: string) =>
  new Refusal(409, type, `${sentence} Nothing was written.`)

interface Read {
  manuscript: Manuscript
  findings: Findings
}

async function readTask({name, bytes, language}: ImportTask): Promise<Read> {
  let found: Manuscript | undefined
  for await (const read of readManuscripts({name, open: () => wholeOf(bytes)})) {
    if ('reason' in read) throw new Refusal(422, 'unreadableManuscript', `${name}: ${read.reason}`)
    if (found) {
      throw new Refusal(
        422,
        'severalArticles',
        `${name} holds several articles. Import it with npm run import, which takes them all.`,
      )
    }
    found = read
  }
  if (!found || found.paragraphs.length === 0) {
    throw new Refusal(422, 'unreadableManuscript', `${name} has no text in it.`)
  }
  const manuscript = language ? {...found, metadata: {...found.metadata, language}} : found
  return {manuscript, findings: withNoteFlags(manuscript, findingsOf(manuscript))}
}

async function* wholeOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function planOf(client: SanityClient, read: Read, {name, choices, importedAt}: ImportTask) {
  const {into, asNew} = choices
  const existing = await loadExisting(client, read.manuscript, into === undefined ? {} : {into})
  const about = {...(into !== undefined && {into}), ...(asNew !== undefined && {asNew})}
  const plan = planImport({...read, importedAt}, existing, choices)
  const fault = choiceFault(choices, existing, plan.links)
  if (fault) throw new Refusal(422, 'unknownChoice', `${name}: ${fault}`)
  return {
    plan,
    guard: valueHash(planImport({...read, importedAt: ''}, existing, about)),
  }
}
