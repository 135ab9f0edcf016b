import {createReadStream, existsSync} from 'node:fs'
import {mkdir, open, readdir, readFile, rename, rm, rmdir, stat} from 'node:fs/promises'
import {dirname, join, relative, sep} from 'node:path'
import {PassThrough} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import {unpackTar} from 'modern-tar/fs'
import {schemaVersion} from '../store/schema.ts'
import {hashFile} from './hashFile.ts'
import {manifestName, readManifest, type Manifest, type ManifestFile} from './manifest.ts'

export interface RestoreOptions {
  file: string
  /** Missing, or an empty folder. It has all of the backup, or nothing. */
  dataDir: string
  onProgress: (text: string) => void
}

/**
 * Makes a data directory of a backup. It is unpacked beside `dataDir`, every file is held against the
 * manifest, and only then takes its place. Throws a sentence that says what to do next.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const {file, dataDir, onProgress} = options
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  await assertRoom(dataDir)
  const unpacked = `${dataDir}.restoring`
  await rm(unpacked, {recursive: true, force: true})
  await mkdir(unpacked, {recursive: true, mode: 0o700})
  try {
    onProgress('Unpacking …')
    await unpack(file, unpacked)
    const manifest = await readUnpacked(unpacked)
    for (const [index, entry] of manifest.files.entries()) {
      onProgress(`Verifying … ${index + 1} of ${manifest.files.length}`)
      await assertWhole(unpacked, entry)
    }
    await rm(join(unpacked, manifestName))
    await assertNothingElse(unpacked, manifest)
    if (existsSync(dataDir)) await rmdir(dataDir)
    await rename(unpacked, dataDir)
    await syncDirectory(dirname(dataDir))
    return manifest
  } catch (error) {
    await rm(unpacked, {recursive: true, force: true})
    throw error
  }
}

async function assertRoom(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return
  const isFolder = (await stat(dataDir)).isDirectory()
  const found = isFolder ? await readdir(dataDir) : [dataDir]
  if (found.length === 0) return
  throw new Error(
    `${dataDir} is not empty (${found.slice(0, 3).join(', ')}). A backup is restored into a folder of its own: name another with --data.`,
  )
}

async function unpack(file: string, folder: string): Promise<void> {
  const decompress = (await isGzip(file)) ? createGunzip() : new PassThrough()
  try {
    await pipeline(
      createReadStream(file),
      decompress,
      unpackTar(folder, {
        filter: ({type = 'file'}) => type === 'file' || type === 'directory',
        fmode: 0o600,
        dmode: 0o700,
        strict: true,
      }),
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file} can't be unpacked (${reason}). Is it whole, and a backup?`, {
      cause: error,
    })
  }
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const {buffer} = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await handle.close()
  }
}

async function readUnpacked(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName)
  const manifest = readManifest(existsSync(path) ? await readFile(path, 'utf8') : '')
  if (manifest.storeVersion <= schemaVersion) return manifest
  throw new Error(
    'This backup was made by a newer On Record than this one. Update On Record, then restore it.',
  )
}

async function assertWhole(folder: string, {path, size, sha256}: ManifestFile): Promise<void> {
  const file = join(folder, ...path.split('/'))
  const found = await stat(file).catch(() => undefined)
  if (found?.size === size && (await hashFile(file, 'sha256')) === sha256) return
  throw new Error(`The backup is damaged: ${path} is not what was saved. Use an older backup.`)
}

async function assertNothingElse(folder: string, {files}: Manifest): Promise<void> {
  const known = new Set(files.map(({path}) => path))
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  for (const entry of entries) {
    if (entry.isDirectory()) continue
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (!known.has(path)) {
      throw new Error(
        `The backup holds ${path}, which its manifest does not name. Nothing was restored.`,
      )
    }
  }
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  await handle.sync()
  await handle.close()
}
