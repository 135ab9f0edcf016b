import {join} from 'node:path'
import type {LakeDocument} from '../types.ts'

/** The original that an asset document stands for. */
export interface AssetFile {
  dataset: string
  document: string
  /** Below the directory of assets: `production/images/<sha1>-300x200.jpg`. */
  path: string
  sha1: string
  size: number | undefined
}

const folders: Readonly<Record<string, string>> = {
  'sanity.imageAsset': 'images',
  'sanity.fileAsset': 'files',
}

const assetId = /^(?:image|file)-([0-9a-f]{40})((?:-\d+x\d+)?)-(\w{1,12})$/

/** `undefined` for what is no asset of this lake. */
export function assetFileOf(dataset: string, document: LakeDocument): AssetFile | undefined {
  const folder = folders[document._type]
  const [, sha1, size, extension] = assetId.exec(document._id) ?? []
  if (folder === undefined || sha1 === undefined) return undefined
  return {
    dataset,
    document: document._id,
    path: join(dataset, folder, `${sha1}${size}.${extension}`),
    sha1,
    size: typeof document.size === 'number' ? document.size : undefined,
  }
}
