import type {ReleaseActionOf} from '../actions/actionSchema.ts'
import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {putRelease, releaseIn} from './releaseDocument.ts'
import {schedulerIdentity} from './schedulerIdentity.ts'

/**
 * `release.schedule`: when it is to be published, in the name of whoever says so. Until then its
 * versions can't be changed. A time that has passed is now.
 */
export function scheduleRelease(workspace: Workspace, action: ReleaseActionOf<'schedule'>): void {
  const {error: _error, ...release} = releaseIn(workspace, action.releaseId, [
    'active',
    'scheduled',
  ])
  putRelease(workspace, {
    ...release,
    state: 'scheduled',
    publishAt: new Date(action.publishAt).toISOString(),
    scheduledBy: workspace.identity.id,
  })
}

/** `release.unschedule`: active again, and nothing happens at the time. */
export function unscheduleRelease(
  workspace: Workspace,
  {releaseId}: ReleaseActionOf<'unschedule'>,
): void {
  const release = releaseIn(workspace, releaseId, ['scheduled'])
  const {publishAt: _publishAt, scheduledBy: _scheduledBy, ...fields} = release
  putRelease(workspace, {...fields, state: 'active'})
}

/** What the scheduler does where publishing was refused: active again, with the reason. */
export function returnRelease(workspace: Workspace, action: ReleaseActionOf<'return'>): void {
  const {releaseId, ifRevisionId, message} = action
  if (workspace.identity !== schedulerIdentity) {
    throw failures.invalid(`Unknown action type "${action.actionType}"`)
  }
  const release = releaseIn(workspace, releaseId, ['scheduled'])
  if (release._rev !== ifRevisionId) {
    throw failures.revisionMismatch(release._id, release._rev, ifRevisionId)
  }
  const {publishAt: _publishAt, scheduledBy: _scheduledBy, ...fields} = release
  putRelease(workspace, {...fields, state: 'active', error: {message}})
}
