import {draftIdOf, publishedIdOf} from '../dossier/versions.ts'
import {sameValue} from '../policy/sameValue.ts'
import {joinFields} from './joinFields.ts'
import {
  MergeRefusal,
  type JoinedField,
  type MergeMutation,
  type MergePlan,
  type WholeDocument,
} from './mergeTypes.ts'
import {moveReferences} from './moveReferences.ts'

const mergeable: Readonly<Record<string, string>> = {interviewee: 'people', source: 'sources'}
/** Records of what was: they stay as they were written. */
const untouched = new Set(['receipt', 'mergeRecord', 'policyVersion'])

/** The id of the record of a merge. A draft with a dot in its id: nobody publishes or is served it. */
export const mergeRecordId = (lose: string): string => `drafts.merge.${lose}`

/**
 * One person or source of two, as one transaction: every reference in every version moves to `keep`,
 * what `lose` knew is joined, `lose` goes, and a record of the merge holds it whole. Sign-offs are not
 * touched: whose speaker or source changed by it is checked again. `taken` names fields in which the
 * one that goes has its way. Throws `MergeRefusal`.
 */
export function planMerge(
  {keep, lose, at, taken = []}: {keep: string; lose: string; at: string; taken?: readonly string[]},
  documents: readonly WholeDocument[],
): MergePlan {
  const kept = documents.filter(({_id}) => isVersionOf(_id, keep))
  const lost = documents.filter(({_id}) => isVersionOf(_id, lose))
  const [keeper, loser] = [workingOf(kept, keep), workingOf(lost, lose)]
  refuse(keep, lose, keeper, loser)
  refuseInPrint(keep, lose, documents)
  const {joined, notCarried, differing} = joinFields(
    moveReferences(keeper, lose, keep),
    moveReferences(loser, lose, keep),
    new Set(taken),
  )
  const own = joined.map((one) => (one.field === 'derivedFrom' ? withoutItself(one, keep) : one))
  const isPublished = kept.some(({_id}) => _id === keep)
  const referrers = documents.filter(
    (one) =>
      !untouched.has(one._type) && !isVersionOf(one._id, lose) && !isVersionOf(one._id, keep),
  )
  const moves = referrers.flatMap((one) => moveMutation(one, lose, keep, isPublished))
  const moved = moves.flatMap((mutation) => ('patch' in mutation ? [mutation.patch.id] : []))
  return {
    keep,
    lose,
    joined: own,
    notCarried,
    differing,
    moved,
    mutations: [
      ...keeperMutations(keeper, keep, lose, own),
      ...moves,
      ...lost.flatMap(goodbye),
      {createOrReplace: recordOf(keep, lose, at, lost, moved)},
    ],
  }
}

function isVersionOf(id: string, published: string): boolean {
  return (
    publishedIdOf(id) === published || (id.startsWith('versions.') && id.endsWith(`.${published}`))
  )
}

function workingOf(versions: readonly WholeDocument[], id: string): WholeDocument {
  const found =
    versions.find(({_id}) => _id === draftIdOf(id)) ?? versions.find(({_id}) => _id === id)
  if (!found) throw new MergeRefusal(`There is no document ${id}. Look its id up in the Studio.`)
  return found
}

function refuse(keep: string, lose: string, keeper: WholeDocument, loser: WholeDocument): void {
  if (keep === lose) throw new MergeRefusal(`${keep} is one document already. Name two.`)
  const what = mergeable[keeper._type]
  if (!what || keeper._type !== loser._type) {
    throw new MergeRefusal(
      `${keep} is of type ${keeper._type} and ${lose} of type ${loser._type}. Only two people or two sources can be merged.`,
    )
  }
  if (keeper.kind !== loser.kind) {
    throw new MergeRefusal(
      `One is of the kind ${keeper.kind} and the other of the kind ${loser.kind}. Correct the wrong one first.`,
    )
  }
  for (const {_id, attributionTerms} of [keeper, loser]) {
    if (attributionTerms === undefined || attributionTerms === 'onRecord') continue
    throw new MergeRefusal(
      `${publishedIdOf(_id)} is not on the record, and who that is stands in another dataset. Agree on the terms of both first, and move the confidential record by hand.`,
    )
  }
}

/** What a receipt names is on record and stays: the store refuses to delete it, whoever asks. */
function refuseInPrint(keep: string, lose: string, documents: readonly WholeDocument[]): void {
  if (!documents.some(({_type}) => _type === 'receipt')) return
  throw new MergeRefusal(
    `${lose} is in print, and what was printed stays on record. Keep ${lose} and let ${keep} go, if ${keep} was never printed. If both were, leave both: put the other’s name among the aliases of one, and use that one in new stories.`,
  )
}

function keeperMutations(
  keeper: WholeDocument,
  keep: string,
  lose: string,
  joined: readonly JoinedField[],
): MergeMutation[] {
  const moved = changedFields(keeper, moveReferences(keeper, lose, keep))
  const set = {...moved, ...Object.fromEntries(joined.map(({field, value}) => [field, value]))}
  if (Array.isArray(set.derivedFrom)) {
    set.derivedFrom = withoutItself({field: 'derivedFrom', value: set.derivedFrom}, keep).value
  }
  if (Object.keys(set).length === 0) return []
  if (keeper._id === draftIdOf(keep)) return [guarded(keeper, set)]
  const {_rev: _, _createdAt: __, _updatedAt: ___, ...whole} = keeper
  return [{create: {...whole, ...set, _id: draftIdOf(keep)}}]
}

function withoutItself({field, value}: JoinedField, keep: string): JoinedField {
  const others = Array.isArray(value)
    ? value.filter((entry: unknown) => !sameValue(refOf(entry), keep))
    : value
  return {field, value: others}
}

function refOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && '_ref' in entry ? entry._ref : undefined
}

function moveMutation(
  document: WholeDocument,
  lose: string,
  keep: string,
  isPublished: boolean,
): MergeMutation[] {
  const set = changedFields(document, moveReferences(document, lose, keep))
  if (Object.keys(set).length === 0) return []
  const isWorking = /^(?:drafts|versions)\./u.test(document._id)
  if (!isPublished && !isWorking) {
    throw new MergeRefusal(
      `${document._id} is published and refers to ${lose}, and ${keep} is a draft. Keep ${lose} instead: swap the two.`,
    )
  }
  return [guarded(document, set)]
}

function changedFields(before: WholeDocument, after: WholeDocument): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !sameValue(before[name], value)),
  )
}

function guarded({_id, _rev}: WholeDocument, set: Record<string, unknown>): MergeMutation {
  return {patch: {id: _id, ...(_rev !== undefined && {ifRevisionID: _rev}), set}}
}

/** A delete has no guard of its own: a patch that changes nothing holds the revision. */
function goodbye({_id, _rev}: WholeDocument): MergeMutation[] {
  const guard = {id: _id, ...(_rev !== undefined && {ifRevisionID: _rev}), unset: ['mergeGuard']}
  return [{patch: guard}, {delete: {id: _id}}]
}

function recordOf(
  keep: string,
  lose: string,
  at: string,
  lost: readonly WholeDocument[],
  moved: readonly string[],
): WholeDocument {
  return {
    _id: mergeRecordId(lose),
    _type: 'mergeRecord',
    lost: lose,
    kept: {_type: 'reference', _ref: keep, _weak: true},
    mergedAt: at,
    moved: [...moved],
    documents: JSON.stringify(lost),
  }
}
