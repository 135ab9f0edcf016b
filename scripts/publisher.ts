import {randomUUID} from 'node:crypto'
import {Command} from 'commander'
import type {SanityClient} from '@sanity/client'
import {runPublisher} from '../publisher/index.ts'
import {datasetClient} from './connect/datasetClient.ts'
import {connectionFor, type ConnectionFlags} from './connect/importConnection.ts'

await new Command('npm run publisher --')
  .description(
    'Publish what is asked for where the store keeps no gate itself (docs/hosted-sanity.md), until Ctrl-C.',
  )
  .showHelpAfterError('Add --help to see what it can do.')
  .option('--url <url>', 'where a content lake answers that is not Sanity’s hosted one')
  .option('--project <id>', 'the project')
  .option('--dataset <name>', 'the dataset')
  .option('--token <token>', 'the publisher’s token; better kept in SANITY_PUBLISHER_TOKEN')
  .option(
    '--unpublish',
    'take articles, quotes and claims that never had a receipt out of print; they stay as drafts',
    false,
  )
  .option(
    '--publishers <ids>',
    'who may write receipts, where more than one publisher runs: ids of tokens, with commas',
    readIds,
  )
  .addHelpText(
    'after',
    '\nWithout flags it works where SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET say,\n' +
      'with the token in SANITY_PUBLISHER_TOKEN.',
  )
  .action(start)
  .parseAsync()

interface Options extends Omit<ConnectionFlags, 'data'> {
  unpublish: boolean
  publishers?: string[]
}

async function start({unpublish, publishers, ...flags}: Options): Promise<void> {
  try {
    const token = flags.token ?? process.env.SANITY_PUBLISHER_TOKEN
    if (!token) {
      throw new Error(
        'The publisher needs a token of its own that may write published documents. Set SANITY_PUBLISHER_TOKEN, or add --token.',
      )
    }
    const connection = connectionFor({...flags, data: '', token}, process.env)
    const {projectId, dataset} = connection
    const client = datasetClient(connection)
    const publisher = runPublisher({
      client,
      unpublish,
      publishers: publishers ?? (await ownId(client)),
      clock: {now: () => new Date(), newId: randomUUID},
      say: (line) => console.log(`${new Date().toISOString()} ${line}`),
    })
    console.log(`Publishing what is asked for in ${projectId}/${dataset}. Ctrl-C ends it.`)
    const held = setInterval(() => undefined, 2 ** 30)
    const end = async () => {
      await publisher.stop()
      clearInterval(held)
    }
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

/** The publisher's own token; none where the store does not say, and then anybody's receipt is taken. */
async function ownId(client: SanityClient): Promise<string[]> {
  const me = await client.users.getById('me').catch(() => undefined)
  return me?.id ? [me.id] : []
}

function readIds(text: string): string[] {
  return text.split(',').map((id) => id.trim())
}
