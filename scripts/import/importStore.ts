import {ClientError} from '@sanity/client'
import type {Proposal} from '../../ingest/index.ts'
import {
  choiceFault,
  loadExisting,
  planImport,
  type ImportChoices,
  type ImportPlan,
} from '../../ingest/plan/index.ts'
import {createPictureStore} from '../../ingest/write/createPictureStore.ts'
import {withPictureBlocks} from '../../ingest/write/pictureBlocks.ts'
import {writePlan, type WriteOutcome} from '../../ingest/write/writePlan.ts'
import type {ImportConnection} from '../connect/importConnection.ts'
import type {ReadFile} from './importFiles.ts'
import {openClient, sentence} from './openClient.ts'

/** What became of one file. */
export interface Written {
  said: string
  failed: boolean
}

export interface ImportStore {
  /** What importing a file would do. `forWriting` stores its pictures, so that the plan has them. */
  plan(file: ReadFile, forWriting: boolean): Promise<ImportPlan>
  write(file: ReadFile, plan: ImportPlan): Promise<Written>
}

/** The newsroom to write to. Throws a sentence with a next step where it does not answer. */
export async function openStore(
  connection: ImportConnection,
  choices: ImportChoices,
): Promise<ImportStore> {
  const client = await openClient(connection)
  const pictures = createPictureStore(client)
  const refused = new WeakMap<ReadFile, string[]>()
  return {
    async plan(file, forWriting) {
      const {manuscript, findings} = file
      const existing = await loadExisting(client, manuscript, choices)
      const stored = forWriting ? await pictures.store(manuscript.images ?? []) : undefined
      if (stored) refused.set(file, stored.refused)
      const complete = (proposal: Proposal) =>
        stored ? withPictureBlocks(proposal, manuscript, stored.assets) : proposal
      const importedAt = new Date().toISOString()
      const plan = planImport({manuscript, findings, importedAt, complete}, existing, choices)
      const fault = choiceFault(choices, existing, plan.links)
      if (fault) throw new Error(fault)
      return plan
    },
    async write(file, plan) {
      try {
        const outcome = await writePlan(client, plan)
        return {
          said: outcomeText(outcome, plan) + notesText(plan.notes) + refusedText(refused.get(file)),
          failed: outcome.status === 'unsure' || outcome.status === 'conflict',
        }
      } catch (error) {
        return {said: `Nothing of it was written: ${refusalText(error)}`, failed: true}
      }
    },
  }
}

function outcomeText(outcome: WriteOutcome, {articleId, links, mayBe}: ImportPlan): string {
  switch (outcome.status) {
    case 'written': {
      const linked = links.flatMap(({linked: id, name, candidates}) =>
        id === undefined ? [] : [candidates.find((one) => one.id === id)?.name ?? name],
      )
      const known = linked.length > 0 ? ` Already known and linked: ${linked.join(', ')}.` : ''
      const changed = outcome.changed > 0 ? `, ${outcome.changed} changed` : ''
      return `Written: ${outcome.made} drafts${changed}, in one transaction (${outcome.transactionId}).${known}`
    }
    case 'unchanged':
      return `Nothing changed: this text is already here as ${articleId}.`
    case 'unsure': {
      const [one] = mayBe
      const title = one?.headline ? `“${one.headline}” (${one.id})` : one?.id
      return `Not written: a file of this name with other words was imported as ${title}. Add --into ${one?.id} if this is another edition of it, or --new to import this as a new one.`
    }
    case 'conflict':
      return 'Not written: the conflicts above are open. Add --take imported or --take studio for all, or choose one by one with --take "KEY=studio".'
  }
}

function notesText(notes: Proposal['notes']): string {
  const kinds = (['comment', 'footnote', 'endnote'] as const).flatMap((kind) => {
    const {length} = notes.filter((note) => note.kind === kind)
    return length === 0 ? [] : [`${length} ${kind}${length === 1 ? '' : 's'}`]
  })
  return kinds.length === 0
    ? ''
    : ` The file has ${kinds.join(' and ')}: they are listed above. What notes cite is evidence in the drafts; the rest is not in them.`
}

function refusedText(refused: readonly string[] = []): string {
  return refused.length === 0
    ? ''
    : ` The store refused pictures; add them in the Studio: ${refused.join('; ')}.`
}

function refusalText(error: unknown): string {
  return error instanceof ClientError && error.statusCode === 409
    ? 'somebody wrote to it at the same moment. Import it again.'
    : sentence(error)
}
