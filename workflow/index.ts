export {actorOf, authorIds, roleList, roleTitles, staffOf} from './actors.ts'
export {availableTransitions, type AvailableTransition} from './availableTransitions.ts'
export {assess, type Assessment} from './assessment.ts'
export {receiptHash} from './receiptHash.ts'
export {createReceipt, type Publication} from './createReceipt.ts'
export {
  buildDossier,
  dossierFromDocuments,
  policyIdOf,
  printedItemIds,
  reviewIdOf,
  staffIdOf,
} from './dossier/buildDossier.ts'
export {lookupInDocuments, referencedIds, type Lookup} from './dossier/lookup.ts'
export {draftIdOf, draftPrefix, publishedIdOf, type Versions} from './dossier/versions.ts'
export {effectiveStage} from './effectiveStage.ts'
export {gateCodes, type GateCode} from './gate/blockerCodes.ts'
export {partOf} from './gate/correctionCovers.ts'
export {remainingWithGlass} from './gate/glass.ts'
export {sentence} from './gate/phrases.ts'
export {blockersOf, publishBlockers} from './gate/publishBlockers.ts'
export {
  isSettled,
  type Anchor,
  type CheckItem,
  type ItemKind,
  type ItemState,
} from './items/checkItem.ts'
export {claimKey} from './items/claimItem.ts'
export {fallClause, fallsOfSource, type Fall} from './items/falls.ts'
export type {ChangedPart} from './items/fingerprint.ts'
export {itemsOf} from './items/itemsOf.ts'
export {quoteKey} from './items/quoteItem.ts'
export {readCommit} from './policy/committed.ts'
export {newsroomPolicy} from './policy/newsroomPolicy.ts'
export {policyCodes, type PolicyCode} from './policy/policyCodes.ts'
export {reviewGrowth, type ReviewGrowth} from './policy/reviewGrows.ts'
export {refusalCodes, WorkflowError, type RefusalCode} from './refusals.ts'
export {applyReviewChange, emptyReview} from './review/applyReviewChange.ts'
export {publishActions, type PublicationAction} from './publication/publishActions.ts'
export {
  diffItems,
  diffReceipts,
  isChangeOfRecord,
  type ItemChange,
  type ItemChangeKind,
} from './publication/diffItems.ts'
export {hasNews, publishPlan, type PlannedPublish} from './publication/publishPlan.ts'
export {
  publishRequest,
  requestCodes,
  type PublishRequestDocument,
} from './publication/publishRequest.ts'
export {assign, assignRefusal, type AssignInput} from './review/assign.ts'
export {breakGlass, breakGlassRefusal} from './review/breakGlass.ts'
export {
  checkAfter,
  checkAfterRefusal,
  openAfterChecks,
  type CheckAfterInput,
} from './review/checkAfter.ts'
export {draftedReviewMutations} from './review/draftedReview.ts'
export {override, overrideRefusal, type OverrideInput} from './review/override.ts'
export {askQuery, resolveQuery, type QueryInput} from './review/queries.ts'
export {reviewMutations, type ReviewMutation, type ReviewPatch} from './review/reviewMutations.ts'
export {
  signOff,
  signOffRefusal,
  signerRefusal,
  verdictTitles,
  type SignOffInput,
} from './review/signOff.ts'
export type {Stamp} from './review/stamp.ts'
export {startReview} from './review/startReview.ts'
export {transition, type TransitionInput} from './review/transition.ts'
export {rulesVersion} from './rulesVersion.ts'
export {
  defaultPolicy,
  policyFaults,
  policyOf,
  policyStamp,
  type SectionPolicy,
} from './sectionPolicy.ts'
export {stageOrder, stages} from './stages.ts'
export {transitions, type Transition, type TransitionName} from './transitions.ts'
export {articleHash} from './articleHash.ts'
export {findingTitles, type Finding, type FindingCode} from './verify/finding.ts'
export type {ReceiptHead} from './verify/headHolds.ts'
export {verifyArticle, type ArticleVerdict, type VerifyOptions} from './verify/verifyArticle.ts'
export {verifyDocument} from './verify/verifyDocument.ts'
export type * from './types.ts'
