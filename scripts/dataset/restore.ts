import {Command} from 'commander'
import {restoreBackup} from '../../lake/backup/restoreBackup.ts'
import {describeFailure} from './describeFailure.ts'
import {progressLine} from './progressLine.ts'

await new Command('npm run restore --')
  .description('Make a folder for a newsroom out of a backup, whole or not at all.')
  .argument('<backup>', 'a file that npm run backup wrote')
  .requiredOption('--data <dir>', 'the folder to make; it may be there if it is empty')
  .action(run)
  .parseAsync()

async function run(file: string, {data}: {data: string}): Promise<void> {
  const progress = progressLine()
  try {
    const manifest = await restoreBackup({file, dataDir: data, onProgress: progress.show})
    progress.end()
    console.log(
      `${data} is the newsroom of ${manifest.createdAt}: ${manifest.documents} documents.\n` +
        `Check it with \`npm run lake:check -- --data ${data}\`, start it with \`npm start -- --data ${data}\`.`,
    )
  } catch (error) {
    progress.end()
    console.error(`Nothing was restored: ${describeFailure(error)}`)
    process.exitCode = 1
  }
}
