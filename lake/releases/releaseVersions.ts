import type {Workspace} from '../mutate/workspace.ts'
import type {LakeDocument} from '../types.ts'

/** The versions that are in a release, by `_id`. */
export function releaseVersions({source}: Workspace, name: string): LakeDocument[] {
  return source.idsStartingWith(`versions.${name}.`).flatMap((id) => source.get(id) ?? [])
}

/**
 * Whether publishing this version takes the published document away. Source: sanity 6.16,
 * `isGoingToUnpublish`.
 */
export function unpublishes({_system: system}: LakeDocument): boolean {
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  )
}

/** What a release leaves noted of its versions when they are gone. */
export function finalStates(versions: readonly LakeDocument[]): {_key: string; id: string}[] {
  return versions.map(({_id}) => ({_key: _id, id: _id}))
}
