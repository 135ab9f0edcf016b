import {draftIdOf} from '../dossier/versions.ts'

/** Everything that a merge reads, in one go: both in all versions, and whatever refers to the one that goes. */
export const mergeQuery =
  '*[_id in $ids || _id in path($keepVersions) || _id in path($loseVersions) || references($lose)]'

/** The parameters of `mergeQuery`; ids of published documents. Perspective `raw`. */
export function mergeParams(keep: string, lose: string) {
  return {
    lose,
    ids: [keep, draftIdOf(keep), lose, draftIdOf(lose)],
    keepVersions: `versions.*.${keep}`,
    loseVersions: `versions.*.${lose}`,
  }
}
