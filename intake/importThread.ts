import {parentPort} from 'node:worker_threads'
import {datasetClient} from '../ingest/write/datasetClient.ts'
import {previewManuscript, writeManuscript} from './importManuscript.ts'
import type {ImportJob, ThreadMessage, ToThread} from './messages.ts'
import {refusalOf} from './refusalOf.ts'

let goOn: (() => void) | undefined

parentPort?.on('message', (message: ToThread) => {
  if (message === 'write') goOn?.()
  else void answer(message)
})
say({state: 'ready'})

/** One text at a time. What reads a stranger's file can be ended here, whatever it does. */
async function answer({task, connection, guard}: ImportJob): Promise<void> {
  const client = datasetClient(connection)
  try {
    if (guard === undefined) {
      say({state: 'previewed', preview: await previewManuscript(client, task)})
    } else {
      say({state: 'written', receipt: await writeManuscript(client, task, guard, mayWrite)})
    }
  } catch (error) {
    const {status, type, message, details} = refusalOf(error, task.name)
    say({state: 'refused', status, type, message, details})
  }
}

/** Where nobody waits any more the thread is ended instead of being told to go on. */
async function mayWrite(): Promise<void> {
  const told = new Promise<void>((resolve) => {
    goOn = resolve
  })
  say({state: 'mayWrite'})
  await told
}

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}
