import {documentEventHandler} from '@sanity/functions'
import {detectBypass} from '../../publisher/index.ts'
import {clock, connectedClient} from '../connectedClient.ts'

/** Something was written in print, or deleted there. */
export const handler = documentEventHandler<{_id: string}>(async ({context, event}) => {
  const client = connectedClient(context.clientOptions, process.env)
  const {ONRECORD_PUBLISHERS: publishers = '', ONRECORD_UNPUBLISH: unpublish} = process.env
  const incidents = await detectBypass(client, event.data._id, clock, {
    publishers: publishers.split(',').filter(Boolean),
    unpublish: unpublish === 'true',
  })
  console.log(JSON.stringify({document: event.data._id, incidents}))
})
