export {choiceFault} from './choiceFault.ts'
export type {Existing, ExistingArticle, Party} from './existing.ts'
export {importRecordId, type ImportRecord} from './importRecord.ts'
export {loadExisting, type ImportStore} from './loadExisting.ts'
export {confidentLink} from './parties/linkParties.ts'
export {
  canBeWritten,
  type ArticleMatch,
  type FieldChange,
  type ImportChoices,
  type ImportPlan,
  type PartyCandidate,
  type PlannedConflict,
  type PlannedItem,
  type PlannedLink,
  type PlannedUpdate,
  type Side,
  type VanishedItem,
} from './plan.ts'
export {planImport, type ImportInput} from './planImport.ts'
export {planMutations, type PlanMutation} from './planMutations.ts'
