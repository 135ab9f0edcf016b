import {statSync} from 'node:fs'
import {createBulkWriter} from '../../../ingest/bulk/createBulkWriter.ts'
import {fetchStoredIndex} from '../../../ingest/bulk/fetchStoredIndex.ts'
import {createImportIndex} from '../../../ingest/bulk/importIndex.ts'
import {holdsMany, isArchive} from '../../../ingest/readers/inputs/fileKinds.ts'
import {listInputs} from '../../../ingest/readers/inputs/listInputs.ts'
import {createPictureStore} from '../../../ingest/write/createPictureStore.ts'
import type {ImportConnection} from '../../connect/importConnection.ts'
import {openClient} from '../openClient.ts'
import {createReportPage} from '../page/createReportPage.ts'
import {createProgress} from './createProgress.ts'
import {importBulk, type BulkStore} from './importBulk.ts'
import {totalsText} from './totalsText.ts'

export interface BulkFlags {
  write: boolean
  /** Only shows what would be written. */
  plan: boolean
  new: boolean
  json: boolean
  explain: boolean
  report?: string
}

/**
 * Whether what was named is told as a whole: folders and archives, files of many articles that are
 * written, or whatever has a report. One file by itself gets its tables.
 */
export function isBulk(
  paths: readonly string[],
  {write, plan, json, explain, report}: BulkFlags,
): boolean {
  if (json || explain || plan) return false
  if (report !== undefined) return true
  return paths.some((path) => isFolder(path) || isArchive(path) || (holdsMany(path) && write))
}

/** Imports all that was named; says what became of it, and ends with 1 where something failed. */
export async function runBulk(
  paths: readonly string[],
  connection: ImportConnection | undefined,
  flags: BulkFlags,
): Promise<void> {
  const store = connection && (await openBulkStore(connection, flags.new))
  const inputs = await listInputs(paths)
  const page =
    flags.report === undefined
      ? undefined
      : await createReportPage(flags.report, {title: paths.join(', '), at: new Date()})
  const progress = createProgress({
    total: inputs.entries.reduce((sum, {size}) => sum + size, 0),
    stream: process.stderr,
    now: () => performance.now(),
  })
  const began = performance.now()
  try {
    const totals = await importBulk(inputs, {
      ...(store && {store}),
      progress,
      listeners: page ? [page] : [],
    })
    progress.end()
    await page?.end(totals.counts, totals.passedOver)
    const seconds = (performance.now() - began) / 1000
    const {report} = flags
    console.log(
      totalsText(totals, {isWriting: store !== undefined, seconds, ...(report && {report})}),
    )
    for (const {path, reason} of [...totals.remarks, ...totals.failed]) {
      console.error(`${path}: ${reason}`)
    }
    if (totals.failed.length > 0) process.exitCode = 1
  } catch (error) {
    progress.end()
    throw stoppedBy(error)
  } finally {
    await inputs.close()
  }
}

async function openBulkStore(connection: ImportConnection, asNew: boolean): Promise<BulkStore> {
  const client = await openClient(connection)
  const index = createImportIndex(await fetchStoredIndex(client))
  const pictures = createPictureStore(client)
  const now = () => new Date()
  return {index, writer: createBulkWriter({client, index, pictures, now, asNew})}
}

function stoppedBy(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error)
  return new Error(
    `The import stopped: ${message.replace(/\.$/u, '')}. Nothing is half written. Run the same command again when that is put right: it goes on where it stopped.`,
    {cause: error},
  )
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}
