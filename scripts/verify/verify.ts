import Table from 'cli-table3'
import {Command} from 'commander'
import {findingTitles, type Finding} from '../../workflow/index.ts'
import type {ConnectionFlags} from '../connect/importConnection.ts'
import {withClient} from '../connect/openConnection.ts'
import {describeFailure} from '../dataset/describeFailure.ts'
import {progressLine} from '../dataset/progressLine.ts'
import {readReceiptRecord} from './receiptRecord.ts'
import {createTally, type Tally} from './tally.ts'
import {verifyDataset, type Verified} from './verifyDataset.ts'
import {withConnection} from '../connect/withConnection.ts'

interface Options extends ConnectionFlags {
  json: boolean
  against?: string
}

const shown = 50

await withConnection(
  new Command('npm run verify --')
    .description(
      'Hold everything that is published against its receipts: whether it is what was checked, and nothing went past the gate. Changes nothing.',
    )
    .option(
      '--json',
      'print one line of JSON for each article, and keep the lines as a record',
      false,
    )
    .option('--against <file>', 'lines of an earlier --json: were its receipts exchanged since?'),
  'a token that may read everything; without reviews less is held',
)
  .addHelpText(
    'after',
    '\nEnds with 1 where something was found and with 2 where it could not look.',
  )
  .action(run)
  .parseAsync()

async function run(options: Options): Promise<void> {
  const progress = progressLine()
  try {
    const earlier = options.against ? readReceiptRecord(options.against) : new Map()
    const tally = createTally()
    await withClient(options, {name: 'Verify', roles: ['viewer']}, async (client) => {
      for await (const one of verifyDataset(client, {earlier, onProgress: progress.show})) {
        tally.add(one)
        if (options.json) printJson(one)
      }
    })
    progress.end()
    if (!options.json) print(tally)
    if (tally.found() > 0) process.exitCode = 1
  } catch (error) {
    progress.end()
    console.error(`Not verified: ${describeFailure(error)}`)
    process.exitCode = 2
  }
}

function printJson(one: Verified): void {
  if (one.kind === 'document') {
    if (one.findings.length === 0) return
    return console.log(JSON.stringify({document: one.documentId, findings: one.findings}))
  }
  const {articleId: article, ...verdict} = one.verdict
  const {receipted: _, ...told} = verdict
  console.log(JSON.stringify({article, whole: verdict.findings.length === 0, ...told}))
}

function print(tally: Tally): void {
  const table = new Table({head: ['looked at', 'number', 'not whole'], style: {head: []}})
  table.push(...tally.rows())
  console.log(table.toString())
  for (const note of tally.notes()) console.log(note)
  const findings = tally.findings()
  if (findings.length === 0) {
    return console.log('Whole: all that is published is what was checked, and has its receipts.')
  }
  for (const {where, finding} of findings.slice(0, shown)) console.error(sentences(where, finding))
  if (findings.length > shown) {
    console.error(`\n… and ${findings.length - shown} more. See them all with --json.`)
  }
}

function sentences(where: string, {code, message}: Finding): string {
  return `\n${where}\n  ${findingTitles[code]}: ${message}`
}
