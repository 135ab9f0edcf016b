import type {DossierIndex} from '../dossier/dossierIndex.ts'
import {list} from '../list.ts'
import type {ClaimDocument} from '../types.ts'
import type {Anchor, PrintedItem} from './checkItem.ts'
import {evidenceClause, signedEvidence, signedParty} from './describe.ts'
import {fallsUnder} from './falls.ts'
import {fingerprintOf} from './fingerprint.ts'
import {isOrphaned} from './orphaned.ts'

/** The key of a claim's item. */
export function claimKey(id: string): string {
  return `claim:${id}`
}

/** A claim as it is printed, with the sentence a checker signs. */
export function claimItem(
  claim: ClaimDocument,
  anchors: Anchor[],
  index: DossierIndex,
): PrintedItem {
  const text = claim.text ?? ''
  const evidence = list(claim.evidence)
  const falls = fallsUnder({evidence, people: [claim.attributedTo?._ref]}, index)
  const attributed = index.displayName(claim.attributedTo?._ref)
  const stated = `“${text}” — stated ${attributed ? `on the word of ${attributed}` : 'as fact'}`
  return {
    key: claimKey(claim._id),
    kind: 'claim',
    documentId: claim._id,
    path: 'text',
    title: claim.kind === 'allegation' ? 'Allegation' : `Claim (${claim.kind ?? 'no kind yet'})`,
    text,
    anchors,
    statement: `${stated}${evidenceClause(evidence, index, 'house')}.`,
    publicStatement: `${stated}${evidenceClause(evidence, index, 'readers')}.`,
    fingerprint: fingerprintOf({
      text: {kind: 'claim', text, claimKind: claim.kind},
      speaker: signedParty(claim.attributedTo?._ref, index),
      evidence: signedEvidence(evidence, index),
    }),
    evidence,
    orphaned: isOrphaned(text, anchors),
    falls,
  }
}
