import {isDeepStrictEqual} from 'node:util'
import {applyPatch} from 'mendoza'
import type {LakeDocument} from '../types.ts'
import type {DocumentStep} from './documentSteps.ts'

type Fields = Record<string, unknown> | null

/**
 * What is wrong between a stored document and its history, in words that follow its name. Walks the
 * patches back to nothing and forward again: they have to end with what is stored.
 */
export function faultOfDocument(
  id: string,
  stored: LakeDocument | 'unreadable' | undefined,
  steps: readonly DocumentStep[],
): string | undefined {
  const chain = faultOfChain(steps)
  if (chain) return chain
  const revision = steps.at(-1)?.resultRev ?? null
  if (stored === undefined) {
    return revision === null ? undefined : `is missing: its history ends with revision ${revision}`
  }
  if (revision === null) return 'is stored, though its history says that it was deleted'
  if (stored === 'unreadable') return 'is stored as something that is no document'
  const {_rev, ...fields} = stored
  if (stored._id !== id) return `is stored with the id ${stored._id}`
  if (_rev !== revision) return `has revision ${_rev}, and its history ends with ${revision}`
  return faultOfPatches(fields, steps)
}

function faultOfChain(steps: readonly DocumentStep[]): string | undefined {
  let revision: string | null = null
  for (const {previousRev, resultRev, transaction} of steps) {
    if (previousRev !== revision)
      return `has a gap in its history before transaction ${transaction}`
    if (resultRev !== null && resultRev !== transaction) {
      return `has a step to revision ${resultRev} in transaction ${transaction}`
    }
    revision = resultRev
  }
  return undefined
}

function faultOfPatches(stored: Fields, steps: readonly DocumentStep[]): string | undefined {
  let at = ''
  try {
    const revisions: Fields[] = []
    let fields = stored
    for (const {patches, transaction} of steps.toReversed()) {
      at = transaction
      revisions.unshift(fields)
      fields = patches ? applyPatch(fields, patches.revert) : null
    }
    if (fields !== null) return 'has a history that does not begin with its creation'
    for (const [index, {patches, transaction}] of steps.entries()) {
      at = transaction
      fields = patches ? applyPatch(fields, patches.apply) : (revisions[index] ?? null)
    }
    const isSame = isDeepStrictEqual(fields, stored)
    return isSame ? undefined : 'is stored with other words than its history gives'
  } catch {
    return `has a patch that can not be applied, in transaction ${at}`
  }
}
