import {existsSync} from 'node:fs'
import {Command, Option} from 'commander'
import {datasetClient} from '../connect/datasetClient.ts'
import {describeFailure} from './describeFailure.ts'
import {
  connectionFor,
  type ConnectionFlags,
  type ImportConnection,
} from '../connect/importConnection.ts'
import {documentsIn, importFrom, type ImportOperation} from './importFrom.ts'
import {roleOnMachine, withMachineToken} from '../access/machineToken.ts'
import {progressLine} from './progressLine.ts'
import {restoreDataset} from './restoreDataset.ts'
import {withConnection} from '../connect/withConnection.ts'

interface Options extends ConnectionFlags {
  replace: boolean
  missing: boolean
}

const nextStep =
  'To bring back a whole newsroom, import into an empty dataset (--dataset), or restore a backup.'

await withConnection(
  new Command('npm run import:dataset --')
    .description(
      "Read a file in Sanity's export format into a dataset of the running newsroom, or of hosted Sanity.",
    )
    .showHelpAfterError('Add --help to see what it can do.')
    .argument('<file>', 'a .tar.gz or .ndjson file')
    .addOption(
      new Option('--replace', 'write over documents that are there')
        .default(false)
        .conflicts('missing'),
    )
    .option('--missing', 'leave documents that are there as they are', false),
  'a token that may write',
)
  .addHelpText(
    'after',
    '\nAn empty dataset of this machine takes a whole newsroom, published articles with their reviews and\n' +
      'receipts, and keeps a record of it. Where something is there already, the gate judges every\n' +
      'document as it judges every write: see docs/backup.md.',
  )
  .action(run)
  .parseAsync()

async function run(file: string, options: Options): Promise<void> {
  try {
    if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
    const connection = connectionFor(options, process.env)
    const isOwn = connection.url !== undefined && !options.token && !options.url
    if (isOwn) await importOnThisMachine(file, connection, options)
    else await importThroughGate(file, connection, options)
  } catch (error) {
    console.error(`The import stopped: ${describeFailure(error)}`)
    process.exitCode = 1
  }
}

async function importOnThisMachine(
  file: string,
  {url = '', projectId, dataset}: ImportConnection,
  options: Options,
): Promise<void> {
  const where = {url, projectId, dataset}
  const roles = [roleOnMachine(dataset)]
  const isEmpty = await withMachineToken(options.data, {name: 'Import', roles}, async ({token}) => {
    const connection = {...where, token}
    if ((await documentsIn(datasetClient(connection))) === 0) return true
    await importThroughGate(file, connection, options)
    return false
  })
  if (!isEmpty) return
  const progress = progressLine()
  const done = await restoreDataset({
    dataDir: options.data,
    where,
    file,
    onProgress: progress.show,
  })
  progress.end()
  console.log(`${done.documents} documents came into ${dataset}, which was empty.`)
  for (const warning of done.warnings) console.error(warning)
  const {proven, unproven} = done
  console.log(`${proven} published articles have a receipt for all that they print.`)
  if (unproven.length === 0) return
  console.error(
    `${unproven.length} have none that covers it, and the record of this import says so: ${unproven.join(', ')}`,
  )
}

async function importThroughGate(
  file: string,
  connection: ImportConnection,
  {replace, missing}: Options,
): Promise<void> {
  const progress = progressLine()
  const operation: ImportOperation = replace
    ? 'createOrReplace'
    : missing
      ? 'createIfNotExists'
      : 'create'
  try {
    const onProgress = progress.show
    const {documents, warnings} = await importFrom({connection, file, operation, onProgress})
    console.log(`${documents} documents came into ${connection.dataset}, through the gate.`)
    for (const warning of warnings) console.error(warning)
  } catch (error) {
    throw new Error(`${describeFailure(error)}\nWhat came before that stays. ${nextStep}`)
  } finally {
    progress.end()
  }
}
