import {createReadStream} from 'node:fs'
import type {SanityClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import type {StoredDocument} from '../../workflow/index.ts'
import {datasetClient} from '../connect/datasetClient.ts'
import type {ImportConnection} from '../connect/importConnection.ts'
import {linesOf} from './linesOf.ts'
import {provenArticles, type ProvenArticles} from './provenArticles.ts'

export type ImportOperation = 'create' | 'createOrReplace' | 'createIfNotExists'

export interface ImportFromOptions {
  connection: ImportConnection
  file: string
  operation: ImportOperation
  onProgress: (step: string) => void
}

export interface ImportedDataset {
  documents: number
  warnings: string[]
}

/** Reads a file in Sanity's export format into a dataset, with the hosted importer's own steps. */
export async function importFrom(options: ImportFromOptions): Promise<ImportedDataset> {
  const {connection, file, operation, onProgress} = options
  const {numDocs, warnings} = await sanityImport(createReadStream(file), {
    client: datasetClient(connection),
    operation,
    allowAssetsInDifferentDataset: false,
    allowSystemDocuments: false,
    releasesOperation: 'fail',
    replaceAssets: false,
    skipCrossDatasetReferences: false,
    tag: 'onrecord.import',
    onProgress: ({step, current, total}) =>
      onProgress(current === undefined ? step : `${step} ${current}/${total}`),
  })
  return {documents: numDocs, warnings: warnings.map(({message}) => message)}
}

/** How many documents of any kind a dataset holds. */
export const documentsIn = (client: SanityClient): Promise<number> => client.fetch('count(*)')

/** Which published articles of a dataset can show a receipt for all that they print. */
export async function provenIn({url, token, dataset}: ImportConnection): Promise<ProvenArticles> {
  const answer = await fetch(new URL(`/v2025-02-19/data/export/${dataset}`, url), {
    headers: {authorization: `Bearer ${token}`},
  })
  if (!answer.ok || !answer.body) throw new Error(`The export of ${dataset} was refused.`)
  const published: StoredDocument[] = []
  for await (const line of linesOf(answer.body)) {
    const document: StoredDocument = JSON.parse(line)
    if (!/^(?:drafts|versions)\./.test(document._id)) published.push(document)
  }
  return provenArticles(published)
}
