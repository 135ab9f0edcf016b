import {join} from 'node:path'
import {backup, DatabaseSync} from 'node:sqlite'
import {schemaVersion} from '../store/schema.ts'
import type {LakeDocument} from '../types.ts'
import {assetFileOf} from './assetNames.ts'
import {openForReading} from './openForReading.ts'

/** What a copy of the store holds, read from the copy. */
export interface Snapshot {
  storeVersion: number
  lastSequence: number
  documents: number
  /** Originals of the assets that it has documents of, below `assets/`, with their documents. */
  assets: {path: string; document: string}[]
}

const pagesAtOnce = 1000

/**
 * Copies the store as it is at one moment to `folder`, beside a process that goes on writing. The
 * moment is held by a read transaction, so a busy newsroom neither tears the copy nor delays it.
 */
export async function snapshotStore(
  dataDir: string,
  folder: string,
  onProgress: (share: number) => void,
): Promise<Snapshot> {
  const target = join(folder, 'lake.sqlite')
  await copyMoment(openForReading(dataDir), target, onProgress)
  return describe(target)
}

/** The same for a file of SQLite beside the store. */
export async function snapshotFile(from: string, to: string): Promise<void> {
  await copyMoment(new DatabaseSync(from, {readOnly: true, timeout: 5000}), to, () => undefined)
}

async function copyMoment(
  source: DatabaseSync,
  target: string,
  onProgress: (share: number) => void,
): Promise<void> {
  try {
    source.exec('BEGIN')
    source.prepare('SELECT count(*) FROM sqlite_schema').get()
    await backup(source, target, {
      rate: pagesAtOnce,
      progress: ({totalPages, remainingPages}) => onProgress(1 - remainingPages / totalPages),
    })
  } finally {
    source.close()
  }
}

function describe(file: string): Snapshot {
  const copy = new DatabaseSync(file)
  try {
    copy.exec('PRAGMA journal_mode = DELETE')
    const number = (sql: string) => Number(copy.prepare(sql).get()?.n ?? 0)
    const assets = copy.prepare(
      `SELECT dataset, body FROM documents WHERE type IN ('sanity.imageAsset', 'sanity.fileAsset')`,
    )
    return {
      storeVersion: schemaVersion,
      lastSequence: number('SELECT max(sequence) AS n FROM transactions'),
      documents: number('SELECT count(*) AS n FROM documents'),
      assets: assets.all().flatMap(({dataset, body}) => {
        const document: LakeDocument = JSON.parse(String(body))
        const asset = assetFileOf(String(dataset), document)
        return asset ? [{path: asset.path, document: `${asset.dataset}/${asset.document}`}] : []
      }),
    }
  } finally {
    copy.close()
  }
}
