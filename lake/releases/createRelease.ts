import type {ReleaseActionOf} from '../actions/actionSchema.ts'
import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {putRelease} from './releaseDocument.ts'
import {releaseDocumentId} from './releaseIds.ts'

/** `release.create`: an empty release. Throws `documentAlreadyExistsError`. */
export function createRelease(workspace: Workspace, action: ReleaseActionOf<'create'>): void {
  const {releaseId: name, metadata} = action
  const _id = releaseDocumentId(name)
  if (workspace.source.get(_id)) throw failures.alreadyExists(_id)
  putRelease(workspace, {name, state: 'active', metadata})
}

/**
 * `release.import`: the document of a release that was elsewhere. One that was scheduled there is
 * active here: nobody of this newsroom gave it a time.
 */
export function importRelease(workspace: Workspace, action: ReleaseActionOf<'import'>): void {
  const {releaseId: name, ifExists} = action
  const _id = releaseDocumentId(name)
  const attributes = action.attributes ?? action.document
  if (!attributes) throw failures.invalid('A release is imported from attributes.')
  if (workspace.source.get(_id)) {
    if (ifExists === 'fail') throw failures.alreadyExists(_id)
    if (ifExists === 'ignore') return
  }
  const {metadata, state, publishedAt, finalDocumentStates} = attributes
  const isOver = state === 'published' || state === 'archived'
  putRelease(workspace, {
    name,
    metadata,
    state: isOver ? state : 'active',
    ...(publishedAt !== undefined && {publishedAt}),
    ...(isOver && finalDocumentStates && {finalDocumentStates}),
  })
}
