import {isDeepStrictEqual} from 'node:util'
import type {ReleaseActionOf} from '../actions/actionSchema.ts'
import {applyPatch} from '../mutate/applyPatch.ts'
import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import type {LakeDocument} from '../types.ts'
import {readRelease, releaseIn} from './releaseDocument.ts'

/** `release.edit`: what is said of a release. Its state has actions of its own. */
export function editRelease(workspace: Workspace, action: ReleaseActionOf<'edit'>): void {
  const before = releaseIn(workspace, action.releaseId, ['active', 'scheduled'])
  applyPatch(workspace, before._id, action.patch)
  const after = readRelease(workspace.source.get(before._id))
  if (after && isDeepStrictEqual(ownFields(before), ownFields(after))) return
  throw failures.invalid(`Only the metadata of the release "${action.releaseId}" can be edited.`)
}

function ownFields({metadata: _metadata, _rev, _updatedAt, ...fields}: LakeDocument) {
  return fields
}
