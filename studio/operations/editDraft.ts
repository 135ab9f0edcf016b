import {draftIdOf} from '../../workflow/index.ts'
import type {SanityClient} from '@sanity/client'

interface DraftPatch {
  set?: Record<string, unknown>
  setIfMissing?: Record<string, unknown>
  insert?: {after: string; items: unknown[]}
}

/** Changes the draft of a quote or claim, making it from the published version where there is none. */
export async function editDraft(
  client: SanityClient,
  id: string,
  patch: DraftPatch,
): Promise<void> {
  await client.action(
    {actionType: 'sanity.action.document.edit', draftId: draftIdOf(id), publishedId: id, patch},
    {tag: 'on-record.edit'},
  )
}
