import type {Assessment} from '../assessment.ts'
import {shortHash} from '../items/fingerprint.ts'
import {list} from '../list.ts'
import type {Actor, Blocker, BreakGlass} from '../types.ts'
import type {GateCode} from './blockerCodes.ts'

/** What no emergency sets aside: whole documents, what was promised to people, what readers are told. */
const neverSetAside: ReadonlySet<string> = new Set<GateCode>([
  'missingHeadline',
  'missingSlug',
  'missingBody',
  'missingDocument',
  'emptyAnnotation',
  'missingText',
  'orphanedAnnotation',
  'consentWithdrawn',
  'attributionTermsMissing',
  'offRecord',
  'publicDescriptionMissing',
  'identityExposed',
  'changeWithoutCorrection',
  'correctionUnfinished',
])

/** How long broken glass lets its breaker publish, in milliseconds. */
export const glassLasts = 60 * 60 * 1000

/** What is left in the way even with the glass broken. */
export function remainingWithGlass(
  {stage}: Pick<Assessment, 'stage'>,
  blockers: readonly Blocker[],
): Blocker[] {
  const isAside = stage === 'retracted' || stage === 'spiked' || stage === 'onHold'
  return blockers.filter(({code}) => neverSetAside.has(code) || (code === 'notReady' && isAside))
}

/** A hash over all items and all that is in the way: the glass is broken for exactly that. */
export function glassFingerprint(
  {items}: Pick<Assessment, 'items'>,
  blockers: readonly Blocker[],
): string {
  const edition = items.map(({key, fingerprint}) => `${key} ${fingerprint}`)
  const setAside = blockers.map(({code, documentId, item}) => `${code} ${documentId} ${item ?? ''}`)
  return shortHash([...edition.toSorted(), ...setAside.toSorted()].join('\n'))
}

/** The glass that this person broke for this edition and has not used, if it still lasts. */
export function openGlass(
  assessment: Assessment,
  blockers: readonly Blocker[],
  actor: Actor,
  now: string,
): BreakGlass | undefined {
  const newest = list(assessment.dossier.review?.breakGlass).at(-1)
  if (!newest || newest.receipt || newest.by !== actor.id) return undefined
  const age = Date.parse(now) - Date.parse(newest.at)
  if (age > glassLasts || newest.fingerprint !== glassFingerprint(assessment, blockers)) {
    return undefined
  }
  return newest
}
