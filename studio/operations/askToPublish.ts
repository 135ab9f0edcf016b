import {type PlannedPublish, publishRequest} from '../../workflow/index.ts'
import {newKey} from './newKey.ts'
import type {OperationContext} from './operation.ts'

/** Asks the publisher for exactly this edition. Its answer comes as a document: `useStanding`. */
export async function askToPublish(
  {client}: Pick<OperationContext, 'client'>,
  documentId: string,
  plan: readonly PlannedPublish[],
): Promise<void> {
  await client.create(publishRequest(documentId, plan, newKey()), {tag: 'on-record.ask'})
}
