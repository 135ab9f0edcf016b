import {documentEventHandler} from '@sanity/functions'
import {acceptReview} from '../../publisher/index.ts'
import {clock, connectedClient, onceInHistory} from '../connectedClient.ts'

/** Somebody took a step of a review: signed, asked, moved on. */
export const handler = documentEventHandler<{articleId: string}>(async ({context, event}) => {
  const client = connectedClient(context.clientOptions, process.env)
  const refused = await onceInHistory(() => acceptReview(client, event.data.articleId, clock))
  console.log(JSON.stringify({article: event.data.articleId, refused}))
})
