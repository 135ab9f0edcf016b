import type {ReleaseActionOf} from '../actions/actionSchema.ts'
import {strengthened} from '../actions/strengthened.ts'
import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {draftId, publishedId} from '../query/documentIds.ts'
import type {LakeDocument} from '../types.ts'
import {putRelease, type Release, releaseIn} from './releaseDocument.ts'
import {finalStates, releaseVersions, unpublishes} from './releaseVersions.ts'

/**
 * `release.publish`: every version replaces its published document, or takes it away, in this one
 * transaction. A release that is scheduled waits for its time.
 */
export function publishRelease(workspace: Workspace, action: ReleaseActionOf<'publish'>): void {
  const release = releaseIn(workspace, action.releaseId, ['active', 'scheduled'])
  assertDue(release, workspace.timestamp)
  const versions = releaseVersions(workspace, release.name)
  for (const version of versions) publishVersion(workspace, version)
  const {publishAt: _publishAt, scheduledBy: _scheduledBy, error: _error, ...fields} = release
  putRelease(workspace, {
    ...fields,
    state: 'published',
    publishedAt: workspace.timestamp,
    finalDocumentStates: finalStates(versions),
  })
}

function assertDue({name, state, publishAt}: Release, timestamp: string): void {
  if (state !== 'scheduled' || publishAt === undefined) return
  if (Date.parse(publishAt) <= Date.parse(timestamp)) return
  throw failures.invalid(
    `The release "${name}" is scheduled for ${publishAt}: unschedule it to publish it now.`,
  )
}

function publishVersion(workspace: Workspace, version: LakeDocument): void {
  const id = publishedId(version._id)
  const published = workspace.source.get(id)
  workspace.remove(version._id)
  if (unpublishes(version)) {
    if (!published) return
    const draft = draftId(id)
    if (!workspace.source.get(draft)) {
      workspace.put({...published, _id: draft}, (stamped) => ({create: stamped}))
    }
    workspace.remove(id)
    return
  }
  const {_system, ...content} = version
  const _createdAt = published?._createdAt ?? version._createdAt
  workspace.put({...strengthened(content), _id: id, _type: version._type, _createdAt})
}
