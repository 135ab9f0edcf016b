import {join} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {asStorageError} from '../store/storageError.ts'
import {assetFileOf, type AssetFile} from './assetNames.ts'
import {checkAssets} from './checkAssets.ts'
import {edgeCheck} from './checkEdges.ts'
import {checkFile, checkIntegrity} from './checkIntegrity.ts'
import {checkLog} from './checkLog.ts'
import {pathIndexCheck} from './checkPathIndexes.ts'
import {referenceCheck} from './checkReferences.ts'
import {checkTransactions} from './checkTransactions.ts'
import type {CheckResult} from './finding.ts'
import {openForReading} from './openForReading.ts'

/**
 * Looks through a whole store, as it is at one moment, and changes nothing: a process may go on
 * writing to it. Throws a LakeError (500) where it can't be read at all.
 */
export async function checkStore(dataDir: string): Promise<CheckResult[]> {
  const database = openForReading(dataDir)
  try {
    database.exec('BEGIN')
    const integrity = checkIntegrity(database, 'lake.sqlite')
    if (integrity.findings.length > 0) return [integrity]
    const {results, assets} = checkContents(database)
    const files = await checkAssets(join(dataDir, 'assets'), assets)
    const access = checkFile(dataDir, 'access.sqlite')
    return [integrity, ...(access ? [access] : []), ...results, files]
  } catch (error) {
    throw asStorageError(error)
  } finally {
    database.close()
  }
}

function checkContents(database: DatabaseSync): {results: CheckResult[]; assets: AssetFile[]} {
  const references = referenceCheck(database)
  const edges = edgeCheck(database)
  const indexes = pathIndexCheck(database)
  const assets: AssetFile[] = []
  const log = checkLog(database, (dataset, document) => {
    for (const {visit} of [references, edges, indexes]) visit(dataset, document)
    const asset = assetFileOf(dataset, document)
    if (asset) assets.push(asset)
  })
  const results = [
    checkTransactions(database),
    log,
    references.result,
    edges.finish(),
    indexes.finish(),
  ]
  return {results, assets}
}
