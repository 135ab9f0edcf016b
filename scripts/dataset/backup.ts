import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Command} from 'commander'
import {createBackup} from '../../lake/backup/createBackup.ts'
import {describeFailure} from './describeFailure.ts'
import {progressLine} from './progressLine.ts'
import {withData} from '../connect/withData.ts'

interface Options {
  data: string
  to: string
}

await withData(
  new Command('npm run backup --').description(
    'Save a whole newsroom in one file: documents with their history, people and rights, pictures and files. The newsroom may go on running.',
  ),
)
  .option(
    '--to <file or dir>',
    'a .tar or .tar.gz file, or a folder that gets one named after the time',
    '.',
  )
  .action(run)
  .parseAsync()

async function run({data, to}: Options): Promise<void> {
  const progress = progressLine()
  try {
    const now = () => new Date()
    const file = fileFor(to, now())
    const report = await createBackup({dataDir: data, file, now, onProgress: progress.show})
    progress.end()
    const {documents, assets, bytes, missing} = report
    const size = (bytes / 1_000_000).toFixed(1)
    console.log(`${file}: ${documents} documents, ${assets} pictures and files, ${size} MB.`)
    for (const document of missing) {
      console.error(`${document} has no file in this newsroom, so the backup has none.`)
    }
  } catch (error) {
    progress.end()
    console.error(`No backup was made: ${describeFailure(error)}`)
    process.exitCode = 1
  }
}

function fileFor(to: string, now: Date): string {
  const isFolder = existsSync(to) && statSync(to).isDirectory()
  if (!isFolder) return to
  const time = now.toISOString().slice(0, 19).replaceAll(':', '-')
  return join(to, `onrecord-${time}.tar`)
}
