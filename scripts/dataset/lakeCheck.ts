import Table from 'cli-table3'
import {Command} from 'commander'
import {checkStore} from '../../lake/backup/checkStore.ts'
import type {CheckResult} from '../../lake/backup/finding.ts'
import {repairIndexes} from '../../lake/backup/repairIndexes.ts'
import {withData} from '../connect/withData.ts'

interface Options {
  data: string
  repair: boolean
}

const shown = 50

await withData(
  new Command('npm run lake:check --').description(
    'Look through a whole store: files, documents, history, references, assets. Changes nothing, and may run beside the newsroom.',
  ),
)
  .option(
    '--repair',
    'where documents and history are whole, make the indexes anew; stop the newsroom first',
    false,
  )
  .action(check)
  .parseAsync()

async function check({data, repair}: Options): Promise<void> {
  try {
    const results = await look(data)
    const wrong = results.filter(({findings}) => findings.length > 0)
    if (wrong.length === 0) return
    process.exitCode = 1
    if (wrong.some(({derived}) => !derived)) console.error(damaged)
    else if (!repair) console.error(repairable)
    else {
      repairIndexes(data)
      console.log('\nThe indexes were made anew. Once more:')
      const again = await look(data)
      process.exitCode = again.every(({findings}) => findings.length === 0) ? 0 : 1
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

const damaged =
  '\nThis store is damaged. Keep the folder as it is and restore a backup beside it (docs/backup.md).'

const repairable =
  '\nDocuments and history are whole, an index is not. Stop the newsroom and run: npm run lake:check -- --repair'

async function look(data: string): Promise<CheckResult[]> {
  const results = await checkStore(data)
  console.log(tableOf(results))
  for (const note of results.flatMap(({notes}) => notes)) console.log(note)
  const findings = results.flatMap((result) => result.findings)
  for (const {where, text} of findings.slice(0, shown)) console.error(`${where} ${text}`)
  if (findings.length > shown) console.error(`… and ${findings.length - shown} more`)
  return results
}

function tableOf(results: readonly CheckResult[]): string {
  const table = new Table({head: ['looked at', 'number', 'wrong'], style: {head: []}})
  for (const {name, looked, findings} of results) table.push([name, looked, findings.length])
  return table.toString()
}
