import {reviewIdOf} from '../dossier/buildDossier.ts'
import {list} from '../list.ts'
import type {ReviewChange, ReviewDocument} from '../types.ts'
import {emptyReview} from './applyReviewChange.ts'

/** The part of Sanity's patch language that reviews need. */
export interface ReviewPatch {
  id: string
  ifRevisionID?: string
  set?: Record<string, unknown>
  setIfMissing?: Record<string, unknown[]>
  unset?: string[]
  insert?: {after: string; items: unknown[]}
}

/** A mutation as Sanity's HTTP interface and `client.mutate` take it. */
export type ReviewMutation =
  {createIfNotExists: {_id: string; _type: string; [field: string]: unknown}} | {patch: ReviewPatch}

/**
 * The mutations that bring a change to the store. Entries are appended and never written over, so
 * two people who sign at once both keep their sign-off. A move of the stage is bound to the revision
 * of `existing` where it is given: of two moves at once the second is refused (409).
 */
export function reviewMutations(
  articleId: string,
  change: ReviewChange,
  existing?: ReviewDocument,
): ReviewMutation[] {
  const id = reviewIdOf(articleId)
  const create: ReviewMutation[] = existing
    ? []
    : [{createIfNotExists: {...emptyReview(articleId)}}]
  const patches = [
    ...fieldPatches(change, existing),
    ...appendPatches(change),
    ...resolvePatches(change),
    ...checkPatches(change),
  ]
  return [...create, ...patches.map((patch): ReviewMutation => ({patch: {id, ...patch}}))]
}

type PatchBody = Omit<ReviewPatch, 'id'>

function fieldPatches(change: ReviewChange, existing?: ReviewDocument): PatchBody[] {
  const {assignees, ...fields} = change.set ?? {}
  const revision = fields.stage && existing?._rev ? {ifRevisionID: existing._rev} : {}
  const unset = change.unset?.length ? {unset: [...change.unset]} : {}
  const set = Object.keys(fields).length > 0 ? {set: fields} : {}
  const first = {...revision, ...set, ...unset}
  return [
    ...(Object.keys(first).length > 0 ? [first] : []),
    ...(assignees ? assigneePatches(assignees, existing) : []),
  ]
}

function assigneePatches(
  assignees: NonNullable<ReviewDocument['assignees']>,
  existing?: ReviewDocument,
): PatchBody[] {
  const kept = new Set(assignees.map((one) => one._key))
  const known = new Set(list(existing?.assignees).map((one) => one._key))
  const gone = [...known].filter((key) => !kept.has(key))
  const added = assignees.filter((one) => !known.has(one._key))
  return [
    ...(gone.length > 0 ? [{unset: gone.map((key) => `assignees[_key=="${key}"]`)}] : []),
    ...insertPatch('assignees', added),
  ]
}

function appendPatches(change: ReviewChange): PatchBody[] {
  const {
    signOffs = [],
    overrides = [],
    queries = [],
    breakGlass = [],
    log = [],
  } = change.append ?? {}
  return [
    ...insertPatch('signOffs', signOffs),
    ...insertPatch('overrides', overrides),
    ...insertPatch('queries', queries),
    ...insertPatch('breakGlass', breakGlass),
    ...insertPatch('log', log),
  ]
}

function insertPatch(field: string, items: readonly unknown[]): PatchBody[] {
  if (items.length === 0) return []
  return [{setIfMissing: {[field]: []}, insert: {after: `${field}[-1]`, items: [...items]}}]
}

function resolvePatches(change: ReviewChange): PatchBody[] {
  return (change.resolve ?? []).map(({_key, ...resolution}) => ({
    set: Object.fromEntries(
      Object.entries(resolution).map(([name, value]) => [
        `queries[_key=="${_key}"].${name}`,
        value,
      ]),
    ),
  }))
}

function checkPatches(change: ReviewChange): PatchBody[] {
  return (change.check ?? []).map(({_key, check}) => ({
    set: {[`breakGlass[_key=="${_key}"].check`]: check},
  }))
}
