import {documentEventHandler} from '@sanity/functions'
import {publishRequested} from '../../publisher/index.ts'
import {clock, connectedClient, onceInHistory} from '../connectedClient.ts'

/** A request to publish was written. */
export const handler = documentEventHandler<{_id: string}>(async ({context, event}) => {
  const client = connectedClient(context.clientOptions, process.env)
  const outcome = await onceInHistory(() => publishRequested(client, event.data._id, clock))
  console.log(JSON.stringify({request: event.data._id, ...outcome}))
})
