import {ClientError, type SanityClient} from '@sanity/client'
import {
  fetchKnown,
  propose,
  writeProposal,
  type Proposal,
  type WriteOutcome,
} from '../../ingest/index.ts'
import {createPictureStore} from '../../ingest/write/createPictureStore.ts'
import {withPictureBlocks} from '../../ingest/write/pictureBlocks.ts'
import {datasetClient} from '../connect/datasetClient.ts'
import type {ImportConnection} from '../connect/importConnection.ts'
import type {ReadFile} from './importFiles.ts'

/** What became of one file. */
export interface Written {
  said: string
  failed: boolean
}

export interface ImportStore {
  write(file: ReadFile): Promise<Written>
}

/** The newsroom to write to. Throws a sentence with a next step where it does not answer. */
export async function openStore(
  connection: ImportConnection,
  asNew: boolean,
): Promise<ImportStore> {
  const client = datasetClient(connection)
  await askOnce(client, connection)
  const pictures = createPictureStore(client)
  return {
    async write({manuscript, findings}) {
      const known = await fetchKnown(client)
      const proposed = propose(manuscript, findings, known, new Date().toISOString())
      try {
        const assets = await pictures.assetsOf(manuscript.images ?? [])
        const proposal = withPictureBlocks(proposed, manuscript, assets)
        const {fileName} = manuscript
        const outcome = await writeProposal(client, proposal, {fileName, asNew})
        const found = proposal.found.map(({name}) => name)
        return {
          said: outcomeText(outcome, found) + notesText(proposal.notes),
          failed: outcome.status === 'otherText',
        }
      } catch (error) {
        return {said: `Nothing of it was written: ${descriptionOf(error)}`, failed: true}
      }
    },
  }
}

async function askOnce(client: SanityClient, {url, projectId}: ImportConnection): Promise<void> {
  const where = url ?? `project ${projectId}`
  try {
    await client.fetch('count(*[_type == "article"][0...1])')
  } catch (error) {
    if (error instanceof ClientError) {
      throw new Error(`${where} refuses: ${descriptionOf(error)} Is the token right?`)
    }
    throw new Error(
      url
        ? `Nothing answers at ${where}. Start the newsroom with \`npm start\`, or name another with --url.`
        : `${where} can't be reached. Is the network up, and the project's id right?`,
    )
  }
}

function outcomeText(outcome: WriteOutcome, found: readonly string[]): string {
  switch (outcome.status) {
    case 'written': {
      const known = found.length > 0 ? ` Already known and linked: ${found.join(', ')}.` : ''
      return `Written: ${outcome.count} drafts, in one transaction (${outcome.transactionId}).${known}`
    }
    case 'unchanged':
      return `Nothing changed: this text is already here as ${outcome.imported}.`
    case 'otherText': {
      const {id, headline} = outcome.existing
      const title = headline ? `“${headline}” (${id})` : id
      return `Not written: a file of this name with other words was imported as ${title}. Edit that article, or add --new to import this as a new one.`
    }
  }
}

function notesText(notes: Proposal['notes']): string {
  const kinds = (['comment', 'footnote', 'endnote'] as const).flatMap((kind) => {
    const {length} = notes.filter((note) => note.kind === kind)
    return length === 0 ? [] : [`${length} ${kind}${length === 1 ? '' : 's'}`]
  })
  return kinds.length === 0
    ? ''
    : ` The file has ${kinds.join(' and ')}: they are listed above and not in the draft.`
}

function descriptionOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /[.!?]$/u.test(message) ? message : `${message}.`
}
