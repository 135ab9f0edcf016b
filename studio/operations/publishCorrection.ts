import {draftIdOf} from '../../workflow/index.ts'
import type {OperationContext} from './operation.ts'

/** Publishes one correction by itself. Throws what the lake answers. */
export async function publishCorrection(
  {client, pool}: Pick<OperationContext, 'client' | 'pool'>,
  id: string,
  draftRevision: string,
): Promise<void> {
  const published = pool.get(id)?._rev
  await client.action(
    {
      actionType: 'sanity.action.document.publish',
      draftId: draftIdOf(id),
      publishedId: id,
      ifDraftRevisionId: draftRevision,
      ...(published && {ifPublishedRevisionId: published}),
    },
    {tag: 'on-record.correction'},
  )
}
