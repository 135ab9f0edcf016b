import type {DocumentActionComponent, DocumentActionsResolver} from 'sanity'
import {connection} from '../connection/connection.ts'
import {MergeAction} from '../merge/MergeAction.tsx'
import {AskToPublishAction} from './AskToPublishAction.tsx'
import {byShortcut} from './byShortcut.ts'
import {deleteUnlessPublished} from './deleteUnlessPublished.ts'
import {PublishAction, PublishAnywhereAction} from './PublishAction.tsx'
import {PublishCorrectionAction} from './PublishCorrectionAction.tsx'
import {PublishedTogetherAction} from './PublishedTogetherAction.ts'
import {WriteCorrectionAction} from './WriteCorrectionAction.tsx'
import {NextStepAction, otherStepActions} from './TransitionAction.tsx'
import {recordTypes} from '../structure/recordTypes.ts'

/** What takes the place of Publish, by type: `undefined` keeps Sanity's own. */
const leading: Record<string, DocumentActionComponent[]> = {
  article: [
    NextStepAction,
    PublishAction,
    WriteCorrectionAction,
    ...otherStepActions,
    byShortcut(PublishAnywhereAction),
  ],
  quote: [PublishedTogetherAction],
  claim: [PublishedTogetherAction],
  interviewee: [PublishedTogetherAction, MergeAction],
  source: [PublishedTogetherAction, MergeAction],
  correction: [PublishCorrectionAction, byShortcut(PublishCorrectionAction)],
}

/** Where a publisher publishes: what goes out by itself is asked for, too. */
const asking = [AskToPublishAction, byShortcut(AskToPublishAction)]
const asked: Record<string, DocumentActionComponent[]> = {
  correction: asking,
  contributor: asking,
  section: asking,
  policy: asking,
}

const neverOffered = new Set(['unpublish', 'unpublishVersion', 'schedule'])
const replaced = new Set(['publish'])

/**
 * The actions of a document. Nothing of the record is published but through the gate, nothing
 * published disappears, and the keys for Publish open what stands in its place.
 */
export const documentActions: DocumentActionsResolver = (actions, {schemaType}) => {
  if (recordTypes.has(schemaType)) return []
  const own = (connection.hasPublisher && asked[schemaType]) || leading[schemaType]
  const kept = actions.filter(
    ({action}) => !(action && (neverOffered.has(action) || (own && replaced.has(action)))),
  )
  return [...(own ?? []), ...kept.map(deleteUnlessPublished)]
}
