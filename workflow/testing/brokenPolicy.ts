import {policyRecords} from '../policy/policiesByStandards.ts'
import {publicationRecords} from '../policy/publication.ts'
import {readCommit, type Committed} from '../policy/committed.ts'
import {policyRules} from '../policy/newsroomPolicy.ts'
import type {Blocker, CommitView, PolicyOutcome} from '../types.ts'

/** The commit policy as somebody broke it: it does not hear what `ignores` says. */
export const brokenPolicy =
  (ignores: (blocker: Blocker, commit: Committed) => boolean) =>
  (view: CommitView): PolicyOutcome => {
    const commit = readCommit(view)
    const items = policyRules
      .flatMap((rule) => rule(commit))
      .filter((blocker) => !ignores(blocker, commit))
    if (items.length > 0) return {refuse: {message: 'Refused', items}}
    return {write: [...publicationRecords(commit), ...policyRecords(commit)]}
  }
