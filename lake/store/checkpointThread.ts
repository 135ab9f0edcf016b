import {DatabaseSync} from 'node:sqlite'
import {parentPort, workerData} from 'node:worker_threads'

/** The thread of `startCheckpoints.ts`: each message asks for one checkpoint, and is answered. */
const path: string = workerData
const database = new DatabaseSync(path)
database.exec('PRAGMA synchronous = FULL')
const checkpoint = database.prepare('PRAGMA wal_checkpoint(PASSIVE)')

parentPort?.on('message', () => {
  checkpoint.get()
  parentPort?.postMessage('done')
})
