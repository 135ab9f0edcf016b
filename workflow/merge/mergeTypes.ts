/** A stored document with all its fields. */
export type WholeDocument = Record<string, unknown> & {_id: string; _type: string; _rev?: string}

/** A field of the one that stays, and what both say of it. */
export interface JoinedField {
  field: string
  value: unknown
}

/** A field that both have and only one can have its way in. */
export interface DifferingField {
  field: string
  kept: unknown
  lost: unknown
  /** Whether the one that goes has its way. */
  isTaken: boolean
}

/** What merging two people or sources would do. */
export interface MergePlan {
  keep: string
  lose: string
  /** Fields of the one that stays that gain something of the other. */
  joined: JoinedField[]
  /** What the other says and the one that stays has otherwise: it is kept in the merge record only. */
  notCarried: JoinedField[]
  /** Where somebody may choose: `taken` of `planMerge` names the fields. */
  differing: DifferingField[]
  /** Documents whose references change, in the versions that do. */
  moved: string[]
  mutations: MergeMutation[]
}

/** A mutation as @sanity/client takes it. */
export type MergeMutation =
  | {create: WholeDocument}
  | {createOrReplace: WholeDocument}
  | {patch: {id: string; ifRevisionID?: string; set?: Record<string, unknown>; unset?: string[]}}
  | {delete: {id: string}}

/** Why two documents are not merged: a sentence with what to do. */
export class MergeRefusal extends Error {
  override name = 'MergeRefusal'
}
