import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {basename} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {systemRole} from '../../lake/access/roles.ts'
import type {Connection} from '../connect/connectionFile.ts'
import {datasetClient} from '../connect/datasetClient.ts'
import {importFrom, provenIn, type ImportedDataset} from './importFrom.ts'
import {withMachineToken} from '../access/machineToken.ts'
import type {ProvenArticles} from './provenArticles.ts'
import {restorationIdOf} from './restorePolicy.ts'

export interface RestoreDatasetOptions {
  dataDir: string
  where: Omit<Connection, 'token'>
  file: string
  onProgress: (step: string) => void
}

/**
 * Imports a newsroom that was published elsewhere into an empty dataset of this machine's store. The
 * gate does not judge it anew; `withRestores` keeps a record, which here gets what came in and which
 * published articles no receipt covers.
 */
export async function restoreDataset(
  options: RestoreDatasetOptions,
): Promise<ImportedDataset & ProvenArticles> {
  const {dataDir, where, file, onProgress} = options
  const name = `Import of ${basename(file)} (sha256 ${await sha256Of(file)})`
  return withMachineToken(dataDir, {name, roles: [systemRole]}, async ({id, token}) => {
    const connection = {...where, token}
    const imported = await importFrom({connection, file, operation: 'create', onProgress})
    onProgress('Comparing published articles with their receipts')
    const articles = await provenIn(connection)
    await datasetClient(connection)
      .patch(restorationIdOf(id))
      .set({finishedAt: new Date().toISOString(), documents: imported.documents, ...articles})
      .commit()
    return {...imported, ...articles}
  })
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
