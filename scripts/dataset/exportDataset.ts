import {existsSync} from 'node:fs'
import {Command} from 'commander'
import {readConnection} from '../connect/connectionFile.ts'
import {describeFailure} from './describeFailure.ts'
import {exportTo} from './exportTo.ts'
import {
  connectionFor,
  type ConnectionFlags,
  type ImportConnection,
} from '../connect/importConnection.ts'
import {roleOnMachine, withMachineToken} from '../access/machineToken.ts'
import {progressLine} from './progressLine.ts'
import {withConnection} from '../connect/withConnection.ts'

interface Options extends ConnectionFlags {
  out?: string
  assets: boolean
  raw: boolean
}

await withConnection(
  new Command('npm run export --')
    .description(
      "Write a dataset with its assets to one file in Sanity's export format, from the running newsroom or from hosted Sanity.",
    )
    .option('--out <file>', 'the file to write; <dataset>-<day>.tar.gz where it is not named')
    .option('--no-assets', 'leave out pictures and files, and what refers to them')
    .option('--raw', 'asset documents as they are, without their files', false),
  'a token that may read everything',
)
  .action(run)
  .parseAsync()

async function run(options: Options): Promise<void> {
  try {
    const connection = connectionFor(options, process.env)
    const isOwn = connection.url !== undefined && !options.token && !options.url
    if (!isOwn) return await write(connection, options)
    const local = {...connection, url: readConnection(options.data)?.url ?? connection.url ?? ''}
    const roles = [roleOnMachine(connection.dataset)]
    await withMachineToken(options.data, {name: 'Export', roles}, ({token}) =>
      write({...local, token}, options),
    )
  } catch (error) {
    console.error(`Nothing was written: ${describeFailure(error)}`)
    process.exitCode = 1
  }
}

async function write(connection: ImportConnection, {out, assets, raw}: Options): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  const file = out ?? `${connection.dataset}-${day}.tar.gz`
  if (existsSync(file)) throw new Error(`${file} is there already. Name another with --out.`)
  const progress = progressLine()
  const written = await exportTo({connection, file, assets, raw, onProgress: progress.show})
  progress.end()
  console.log(
    `${file}: ${written.documents} documents and ${written.assets} asset files of ${connection.dataset}.`,
  )
}
