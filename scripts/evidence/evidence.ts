import {setTimeout as wait} from 'node:timers/promises'
import Table from 'cli-table3'
import {Command, InvalidArgumentError} from 'commander'
import type {ConnectionFlags} from '../connect/importConnection.ts'
import {withClient} from '../connect/openConnection.ts'
import {describeFailure} from '../dataset/describeFailure.ts'
import {progressLine} from '../dataset/progressLine.ts'
import {createOutwardFetch} from './createOutwardFetch.ts'
import {type Checked, checkEvidence} from './checkEvidence.ts'
import {withConnection} from '../connect/withConnection.ts'

interface Options extends ConnectionFlags {
  dryRun: boolean
  json: boolean
  allowPrivate: boolean
  pause: number
  timeout: number
}

await withConnection(
  new Command('npm run check:evidence --')
    .description(
      'Ask for the address of every source and hold every captured copy against its SHA-256. What is dead or changed is written on the source, and what rests on it waits for a re-check.',
    )
    .option('--dry-run', 'look, and write nothing', false)
    .option('--json', 'print one line of JSON for each source', false)
    .option(
      '--allow-private',
      'ask addresses of this machine and of private networks, too: only where you trust whoever writes sources',
      false,
    )
    .option('--pause <ms>', 'between two requests to a host', readCount, 1000)
    .option('--timeout <ms>', 'for each request', readCount, 20_000),
  'a token with the role Editor',
)
  .addHelpText('after', '\nEnds with 1 where something is dead, changed or could not be written.')
  .action(run)
  .parseAsync()

async function run({dryRun, json, allowPrivate, pause, timeout, ...flags}: Options): Promise<void> {
  const progress = progressLine()
  try {
    const role = dryRun ? 'viewer' : 'editor'
    const checked = await withClient(flags, {name: 'Evidence check', roles: [role]}, (client) =>
      checkEvidence(client, {
        fetch: createOutwardFetch(allowPrivate ? {isAllowed: () => true} : {}),
        wait: async (milliseconds) => void (await wait(milliseconds)),
        now: () => new Date(),
        timeoutMilliseconds: timeout,
        retries: 2,
        pause,
        hosts: 8,
        dryRun,
        onProgress: progress.show,
      }),
    )
    progress.end()
    if (json) for (const one of checked) console.log(JSON.stringify(lineOf(one)))
    else print(checked, dryRun)
    if (checked.some((one) => isBad(one) || one.failure)) process.exitCode = 1
  } catch (error) {
    progress.end()
    console.error(`Not checked: ${describeFailure(error)}`)
    process.exitCode = 2
  }
}

function isBad({answers: {link, file}}: Checked): boolean {
  return link?.state === 'dead' || file?.state === 'changed'
}

function isUnclear({answers: {link, file}}: Checked): boolean {
  return link?.state === 'unclear' || file?.state === 'unclear'
}

function lineOf({source: {_id, title, url}, ...found}: Checked) {
  return {_id, title, url, ...found}
}

function print(checked: readonly Checked[], dryRun: boolean): void {
  const shown = checked.filter((one) => isBad(one) || isUnclear(one) || one.failure)
  if (shown.length > 0) {
    const table = new Table({
      head: ['source', 'address', 'captured copy', 'note'],
      colWidths: [34, 10, 14, 50],
      wordWrap: true,
      style: {head: []},
    })
    for (const {source, answers, failure} of shown) {
      const {link, archived, file} = answers
      const kept = archived?.state === 'works' ? 'The archived address answers.' : ''
      const note = [link?.state === 'works' ? '' : link?.note, kept, file?.note, failure]
      table.push([
        source.title ?? source._id,
        link?.state ?? '',
        file?.state ?? '',
        note.filter(Boolean).join(' '),
      ])
    }
    console.log(table.toString())
  }
  const news = checked.filter(({condition, failure}) => condition && !failure).length
  const verb = dryRun ? 'would be written' : 'were written'
  console.log(
    `${checked.length} sources with an address or a copy, ${checked.filter(isBad).length} dead or changed, ${checked.filter(isUnclear).length} unclear. ${news} ${verb}.`,
  )
  if (checked.some(isBad)) {
    console.log(
      'What rests on the dead and the changed stands in the Studio under “Re-check queue”.',
    )
  }
}

function readCount(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 0) return count
  throw new InvalidArgumentError('A whole number, in milliseconds.')
}
