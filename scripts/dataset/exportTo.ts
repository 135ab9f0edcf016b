import {createWriteStream} from 'node:fs'
import {rename, rm} from 'node:fs/promises'
import {exportDataset} from '@sanity/export'
import {datasetClient} from '../connect/datasetClient.ts'
import {openExportRelay} from './exportRelay.ts'
import type {ImportConnection} from '../connect/importConnection.ts'

export interface ExportToOptions {
  connection: ImportConnection
  /** Nothing is there until the export is whole. */
  file: string
  assets: boolean
  /** Asset documents as they are, without their files. */
  raw: boolean
  onProgress: (step: string) => void
}

/** Writes a dataset to a file in Sanity's export format. Throws where the store does not answer. */
export async function exportTo(options: ExportToOptions): Promise<{
  documents: number
  assets: number
}> {
  const {connection, file, assets, raw, onProgress} = options
  const {url, projectId, dataset, token} = connection
  const relay = url && !raw ? await openExportRelay({url, projectId, dataset, token}) : undefined
  const partial = `${file}.part`
  try {
    const {documentCount, assetCount} = await exportDataset({
      client: datasetClient({...connection, ...relay}),
      dataset,
      outputPath: createWriteStream(partial, {mode: 0o600}),
      assets: assets && !raw,
      raw,
      maxRetries: 1,
      onProgress: ({step, current, total}) =>
        onProgress(current === undefined ? step : `${step} ${current}/${total}`),
    })
    await rename(partial, file)
    return {documents: documentCount, assets: assetCount}
  } finally {
    await relay?.close()
    await rm(partial, {force: true})
  }
}
