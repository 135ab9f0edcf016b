import type {LakeDocument} from '../types.ts'
import type {Effects, StoredChange} from './storedTransaction.ts'

/**
 * How the log stores a step of a document without storing the document again. The effects of a
 * creation are left out (`''`): they are the document that it left. A mutation that holds this
 * document, as `create` and `createOrReplace` do, has `null` in its place. What the step left is
 * found by walking back from the stored document.
 */
export function effectsText({before, after, effects}: StoredChange): string {
  return before === undefined && after !== undefined ? '' : JSON.stringify(effects)
}

export function mutationsText({after, mutations}: StoredChange): string {
  return JSON.stringify(mutations.map((mutation) => withoutDocument(mutation, after)))
}

function withoutDocument(mutation: unknown, document: LakeDocument | undefined): unknown {
  if (document === undefined || typeof mutation !== 'object' || mutation === null) return mutation
  const entries = Object.entries(mutation)
  const [entry] = entries
  return entries.length === 1 && entry?.[1] === document ? {[entry[0]]: null} : mutation
}

/** `undefined` for the effects of a creation. */
export function readEffects(text: string): Effects | undefined {
  return text === '' ? undefined : JSON.parse(text)
}

/** The effects of the creation of `document`; `_rev` left out, as in all effects. */
export function creationEffects(document: LakeDocument | undefined): Effects {
  if (!document) return {apply: [0, null], revert: [0, null]}
  const {_rev, ...fields} = document
  return {apply: [0, fields], revert: [0, null]}
}

/** The mutations of a step with the document that it left in its place. */
export function wholeMutations(
  mutations: readonly unknown[],
  document: LakeDocument | undefined,
): unknown[] {
  return mutations.map((mutation) => {
    if (typeof mutation !== 'object' || mutation === null) return mutation
    const [entry] = Object.entries(mutation)
    return entry && entry[1] === null ? {[entry[0]]: document} : mutation
  })
}
