import {sourceOfCopy} from '../access/assertPermitted.ts'
import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {publishedId as publishedIdOf} from '../query/documentIds.ts'
import {releaseOfVersion} from '../releases/releaseIds.ts'
import type {LakeDocument} from '../types.ts'
import type {ActionOf} from './actionSchema.ts'
import {assertVersionOf} from './assertVersionOf.ts'

/** `document.version.create`: a new draft or version, from a document given or from `baseId`. */
export function createVersion(workspace: Workspace, action: ActionOf<'version.create'>): void {
  const {publishedId, baseId, versionId, ifBaseRevisionId} = action
  const base = baseId === undefined ? undefined : sourceOfCopy(workspace, baseId)
  if (baseId !== undefined && !base) throw failures.notFound(baseId)
  if (base && ifBaseRevisionId !== undefined && base._rev !== ifBaseRevisionId) {
    throw failures.revisionMismatch(base._id, base._rev, ifBaseRevisionId)
  }
  if (base && action.document) {
    throw failures.invalid('A version is created from a document or from baseId, not from both.')
  }
  const document = action.document ?? base
  const id = action.document?._id ?? versionId
  if (!document || id === undefined) {
    throw failures.invalid('A version is created from a document, or from baseId and versionId.')
  }
  assertVersionOf(id, publishedId)
  if (workspace.source.get(id)) throw failures.alreadyExists(id)
  workspace.put({...document, _id: id}, (stamped) => ({create: stamped}))
}

/** `document.version.replace`: an existing draft or version as given. */
export function replaceVersion(workspace: Workspace, action: ActionOf<'version.replace'>): void {
  const {document} = action
  assertVersionOf(document._id, publishedIdOf(document._id))
  const existing = workspace.source.get(document._id)
  if (!existing) throw failures.notFound(document._id)
  workspace.put({_createdAt: existing._createdAt, ...document})
}

/**
 * `document.version.unpublish`: marks a version, made from the published document where it is
 * missing, so that publishing its release takes the published document away. Source:
 * `UnpublishVersionAction` of @sanity/client 8.
 */
export function unpublishVersion(
  workspace: Workspace,
  {versionId, publishedId}: ActionOf<'version.unpublish'>,
): void {
  assertVersionOf(versionId, publishedId)
  if (releaseOfVersion(versionId) === undefined) {
    throw failures.invalid(`"${versionId}" is not a version in a release.`)
  }
  const published = sourceOfCopy(workspace, publishedId)
  if (!published) throw failures.notFound(publishedId)
  const version = workspace.source.get(versionId) ?? published
  const marked = {...version, _id: versionId, _system: {...systemOf(version), delete: true}}
  workspace.put(marked)
}

function systemOf({_system: system}: LakeDocument): object {
  return typeof system === 'object' && system !== null ? system : {}
}
