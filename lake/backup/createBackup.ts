import {existsSync} from 'node:fs'
import {mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {createWriteStream} from 'node:fs'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {packTar, type TarSource} from 'modern-tar/fs'
import {hashFile} from './hashFile.ts'
import {manifestName, type Manifest, type ManifestFile} from './manifest.ts'
import {snapshotFile, snapshotStore, type Snapshot} from './snapshot.ts'

export interface BackupOptions {
  dataDir: string
  /** `.tar`, or compressed where it ends in `.gz`. Nothing is there until the backup is whole. */
  file: string
  now: () => Date
  onProgress: (text: string) => void
}

export interface BackupReport {
  bytes: number
  documents: number
  assets: number
  /** Asset documents whose originals are not there to be saved. */
  missing: string[]
}

interface Source extends ManifestFile {
  from: string
}

/**
 * Saves a whole newsroom in one file while it runs: documents with their history as they are at one
 * moment, people and rights, and the originals of all assets that the documents name.
 */
export async function createBackup(options: BackupOptions): Promise<BackupReport> {
  const {dataDir, file, onProgress} = options
  if (existsSync(file)) throw new Error(`${file} is there already. Name another with --to.`)
  const working = `${file}.part`
  await rm(working, {recursive: true, force: true})
  await mkdir(working, {recursive: true, mode: 0o700})
  try {
    const snapshot = await snapshotStore(dataDir, working, (share) =>
      onProgress(`Copying documents and history … ${Math.round(share * 100)} %`),
    )
    await snapshotAccess(dataDir, working)
    const {sources, missing} = await sourcesOf(options, working, snapshot)
    const archive = join(working, 'archive')
    await writeArchive(archive, manifestOf(options, snapshot, sources), sources, options)
    const {size: bytes} = await stat(archive)
    await rename(archive, file)
    const {documents, assets} = snapshot
    return {bytes, documents, assets: assets.length - missing.length, missing}
  } finally {
    await rm(working, {recursive: true, force: true})
  }
}

async function snapshotAccess(dataDir: string, working: string): Promise<void> {
  const access = join(dataDir, 'access.sqlite')
  if (existsSync(access)) await snapshotFile(access, join(working, 'access.sqlite'))
}

async function sourcesOf(
  {dataDir, onProgress}: BackupOptions,
  working: string,
  {assets}: Snapshot,
): Promise<{sources: Source[]; missing: string[]}> {
  const sources: Source[] = []
  const missing: string[] = []
  const add = async (path: string, from: string) =>
    sources.push({
      path,
      from,
      size: (await stat(from)).size,
      sha256: await hashFile(from, 'sha256'),
    })
  for (const name of ['lake.sqlite', 'access.sqlite']) {
    const from = join(working, name)
    if (existsSync(from)) await add(name, from)
  }
  for (const [index, {path, document}] of assets.entries()) {
    onProgress(`Reading pictures and files … ${index + 1} of ${assets.length}`)
    const from = join(dataDir, 'assets', path)
    if (existsSync(from)) await add(['assets', ...path.split(/[\\/]/)].join('/'), from)
    else missing.push(document)
  }
  return {sources, missing}
}

function manifestOf(
  {now}: BackupOptions,
  {storeVersion, lastSequence, documents}: Snapshot,
  sources: readonly Source[],
): Manifest {
  return {
    format: 'onrecord-backup',
    version: 1,
    createdAt: now().toISOString(),
    storeVersion,
    lastSequence,
    documents,
    files: sources.map(({path, size, sha256}) => ({path, size, sha256})),
  }
}

async function writeArchive(
  archive: string,
  manifest: Manifest,
  sources: readonly Source[],
  {file, onProgress}: BackupOptions,
): Promise<void> {
  onProgress('Writing the backup …')
  const content = `${JSON.stringify(manifest, null, 2)}\n`
  const entries: TarSource[] = [
    {type: 'content', target: manifestName, content, mode: 0o600},
    ...sources.map(({path, from}): TarSource => ({
      type: 'file',
      source: from,
      target: path,
      mode: 0o600,
    })),
  ]
  const compress = file.endsWith('.gz') ? createGzip() : new PassThrough()
  await pipeline(packTar(entries), compress, createWriteStream(archive, {mode: 0o600}))
  const written = await open(archive, 'r')
  await written.sync()
  await written.close()
}
