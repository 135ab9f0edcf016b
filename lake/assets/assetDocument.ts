import type {ReceivedFile} from './assetFiles.ts'
import type {ImageDescription} from './imageMetadata.ts'

/** What the client sends beside the bytes (@sanity/client `assets.upload`). */
export interface UploadLabels {
  filename?: string
  label?: string
  title?: string
  description?: string
  creditLine?: string
  sourceId?: string
  sourceName?: string
  sourceUrl?: string
}

export interface AssetAddress {
  origin: string
  projectId: string
  dataset: string
}

export type AssetDocument = {_id: string; _type: string; [field: string]: unknown}

export const imageFileName = ({sha1}: ReceivedFile, image: ImageDescription): string =>
  `${sha1}-${image.width}x${image.height}.${image.extension}`

/** The `sanity.imageAsset` for an upload. Its id is made of the content: the same bytes, one asset. */
export function imageAsset(
  received: ReceivedFile,
  image: ImageDescription,
  labels: UploadLabels,
  address: AssetAddress,
): AssetDocument {
  const {sha1} = received
  return {
    _id: `image-${sha1}-${image.width}x${image.height}-${image.extension}`,
    _type: 'sanity.imageAsset',
    ...common(received, labels, address, 'images', imageFileName(received, image)),
    extension: image.extension,
    mimeType: image.mimeType,
    metadata: image.metadata,
  }
}

/** The `sanity.fileAsset` for an upload. */
export function fileAsset(
  received: ReceivedFile,
  file: {extension: string; mimeType: string},
  labels: UploadLabels,
  address: AssetAddress,
): AssetDocument {
  const {sha1} = received
  return {
    _id: `file-${sha1}-${file.extension}`,
    _type: 'sanity.fileAsset',
    ...common(received, labels, address, 'files', `${sha1}.${file.extension}`),
    ...file,
  }
}

function common(
  {sha1, size}: ReceivedFile,
  labels: UploadLabels,
  {origin, projectId, dataset}: AssetAddress,
  kind: 'images' | 'files',
  name: string,
) {
  const {filename, label, title, description, creditLine} = labels
  const path = `${kind}/${projectId}/${dataset}/${name}`
  const described = {originalFilename: filename, label, title, description, creditLine}
  const {sourceId, sourceName, sourceUrl} = labels
  return {
    assetId: sha1,
    sha1hash: sha1,
    size,
    path,
    url: `${origin}/${path}`,
    ...Object.fromEntries(Object.entries(described).filter(([, value]) => value !== undefined)),
    ...(sourceId !== undefined && {source: {id: sourceId, name: sourceName, url: sourceUrl}}),
  }
}
