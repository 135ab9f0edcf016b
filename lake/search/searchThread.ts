import {setImmediate} from 'node:timers/promises'
import {parentPort, workerData} from 'node:worker_threads'
import {createIndexer} from './createIndexer.ts'
import {openLog} from './openLog.ts'
import {openSearchFile} from './openSearchFile.ts'

/**
 * The thread that writes the index. It is told a number to follow the log as it then is, and
 * answers it when it has.
 */
const dataDir = String(workerData)
const step = createIndexer(openLog(dataDir), openSearchFile(dataDir))
let told = 0
let isFollowing = false

parentPort?.on('message', (request: number) => {
  told = request
  if (!isFollowing) void follow()
})

async function follow(): Promise<void> {
  isFollowing = true
  let answered = 0
  while (answered < told) {
    const request = told
    while (step()) await setImmediate()
    parentPort?.postMessage(request)
    answered = request
  }
  isFollowing = false
}
