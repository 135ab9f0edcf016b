import Table from 'cli-table3'
import {Command} from 'commander'
import {checkStore} from '../../lake/backup/checkStore.ts'
import type {CheckResult} from '../../lake/backup/finding.ts'

interface Options {
  data: string
}

const shown = 50

await new Command('npm run lake:check --')
  .description(
    'Look through a whole store: files, documents, history, references, assets. Changes nothing, and may run beside the newsroom.',
  )
  .option('--data <dir>', 'the folder of the newsroom', '.onrecord')
  .action(check)
  .parseAsync()

async function check({data}: Options): Promise<void> {
  try {
    const results = await checkStore(data)
    console.log(tableOf(results))
    for (const note of results.flatMap(({notes}) => notes)) console.log(note)
    const findings = results.flatMap((result) => result.findings)
    for (const {where, text} of findings.slice(0, shown)) console.error(`${where} ${text}`)
    if (findings.length > shown) console.error(`… and ${findings.length - shown} more`)
    if (findings.length > 0) {
      console.error(
        '\nThis store is damaged. Keep the folder as it is and restore a backup beside it (docs/backup.md).',
      )
      process.exitCode = 1
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

function tableOf(results: readonly CheckResult[]): string {
  const table = new Table({head: ['looked at', 'number', 'wrong'], style: {head: []}})
  for (const {name, looked, findings} of results) table.push([name, looked, findings.length])
  return table.toString()
}
