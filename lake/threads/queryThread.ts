import {parentPort, workerData} from 'node:worker_threads'
import {createFetcher} from '../query/createFetcher.ts'
import type {Question} from '../query/createFetcher.ts'
import {withWitness} from '../query/readWitness.ts'
import {createTextIndex} from '../search/createTextIndex.ts'
import {openReader} from '../store/openReader.ts'
import {failureOf} from './protocol.ts'
import type {QueryReply, QueryThreadData} from './protocol.ts'

/** A thread that answers queries, one at a time, over the store as it is when each begins. */
const {dataDir, ...memory}: QueryThreadData = workerData
const store = openReader(dataDir, memory)
const index = createTextIndex(dataDir)
const {fetchText} = createFetcher({rows: store.rows, search: index.search})

async function answer(question: Question): Promise<QueryReply> {
  try {
    const read = () => store.snapshot(() => fetchText(question))
    const {result, ids} = await withWitness(read)
    return {json: new TextEncoder().encode(result), read: ids}
  } catch (error) {
    return {failure: failureOf(error)}
  }
}

parentPort?.on('message', async (question: Question) => {
  const reply = await answer(question)
  parentPort?.postMessage(reply, 'json' in reply ? [reply.json.buffer] : [])
})
parentPort?.postMessage('ready')
