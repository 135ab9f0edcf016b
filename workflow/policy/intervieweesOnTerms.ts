import {isOfType} from '../dossier/documentTypes.ts'
import {termsBlockers} from '../gate/intervieweesAgree.ts'
import type {Blocker} from '../types.ts'
import {isBadNews} from './badNews.ts'
import type {Committed} from './committed.ts'

/** A person is published, alone or with a story, only as their attribution terms allow. */
export function intervieweesOnTerms({changes}: Committed): Blocker[] {
  return changes
    .filter((change) => !isBadNews(change))
    .flatMap(({after}) => (isOfType('interviewee', after) ? termsBlockers(after) : []))
}
