import {createHash} from 'node:crypto'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {LakeError} from '../types.ts'

export type AssetKind = 'images' | 'files'

/** A body that was received whole and is on disk under a temporary name. */
export interface ReceivedFile {
  path: string
  sha1: string
  size: number
}

/** Where the originals of uploads live: `<root>/<dataset>/<images|files>/<name>`. */
export interface AssetFiles {
  receive(body: ReadableStream<Uint8Array> | null): Promise<ReceivedFile>
  /** Give a received file its lasting name. The same name holds the same bytes. */
  keep(received: ReceivedFile, dataset: string, kind: AssetKind, name: string): Promise<void>
  discard(received: ReceivedFile): Promise<void>
  /** `undefined` for a dataset or name that no upload can have. */
  find(dataset: string, kind: AssetKind, name: string): string | undefined
}

export interface AssetFilesOptions {
  root: string
  maximumBytes: number
  newId: () => string
}

const datasetName = /^[a-z0-9~][a-z0-9_-]{0,63}$/
const assetName = /^[0-9a-f]{40}(?:-\d+x\d+)?\.\w{1,12}$/

export function createAssetFiles({root, maximumBytes, newId}: AssetFilesOptions): AssetFiles {
  const incoming = join(root, 'incoming')

  return {
    async receive(body) {
      await mkdir(incoming, {recursive: true})
      const path = join(incoming, newId())
      try {
        const {sha1, size} = await writeBody(body, path, maximumBytes)
        if (size === 0) throw new LakeError(400, 'badRequest', 'The uploaded file is empty.')
        return {path, sha1, size}
      } catch (error) {
        await rm(path, {force: true})
        throw error
      }
    },
    async keep(received, dataset, kind, name) {
      if (!datasetName.test(dataset)) {
        throw new LakeError(400, 'badRequest', `${dataset} is not the name of a dataset.`)
      }
      const directory = join(root, dataset, kind)
      await mkdir(directory, {recursive: true})
      await rename(received.path, join(directory, name))
      await syncDirectory(directory)
    },
    discard: ({path}) => rm(path, {force: true}),
    find: (dataset, kind, name) =>
      datasetName.test(dataset) && assetName.test(name)
        ? join(root, dataset, kind, name)
        : undefined,
  }
}

async function writeBody(
  body: ReadableStream<Uint8Array> | null,
  path: string,
  maximumBytes: number,
): Promise<{sha1: string; size: number}> {
  const hash = createHash('sha1')
  const file = await open(path, 'wx')
  let size = 0
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength
      if (size > maximumBytes) throw tooLarge(maximumBytes)
      hash.update(chunk)
      await file.write(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return {sha1: hash.digest('hex'), size}
}

function tooLarge(maximumBytes: number): LakeError {
  const megabytes = Math.floor(maximumBytes / 1_000_000)
  return new LakeError(413, 'payloadTooLarge', `An upload may have at most ${megabytes} MB.`)
}

/** A rename is on disk only when its directory is. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
