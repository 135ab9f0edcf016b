import type {Assessment} from '../assessment.ts'
import {isBodyItem} from '../assessment.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import type {DossierIndex} from '../dossier/dossierIndex.ts'
import type {CheckItem} from '../items/checkItem.ts'
import type {Blocker, EvidenceNeeded, SourceDocument} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {independentSources, lineage} from './independentSources.ts'
import {nameOf, sentence} from './phrases.ts'

/**
 * Every quote, paraphrases too, and every claim has as much evidence that supports it as the
 * section's policy asks for: enough primary sources, or enough independent secondary ones. Disputed
 * and retracted sources carry nothing, nor does what derives from a retracted one.
 */
export function evidenceSuffices({items, index, policy}: Assessment): Blocker[] {
  return items.filter(isBodyItem).flatMap((item) => {
    const document = index.get(item.documentId)
    const isAllegation = isOfType('claim', document) && document.kind === 'allegation'
    return shortfall(item, index, isAllegation ? policy.allegationEvidence : policy.evidence)
  })
}

function shortfall(
  item: CheckItem,
  index: DossierIndex,
  needed: Required<EvidenceNeeded>,
): Blocker[] {
  const at = {documentId: item.documentId, path: 'evidence', item: item.key}
  const name = sentence(nameOf(item))
  const sources = supportingSources(item, index)
  if (sources.length === 0) {
    const message = `${name} has no evidence that supports it and names its source. Add the recording, document or other source it rests on.`
    return [gateBlocker('missingEvidence', at, message)]
  }
  const sound = sources.filter((source) => isSound(source, index))
  const isPrimary = (source: SourceDocument) => source.tier === 'primary'
  const primary = independentSources(sound.filter(isPrimary), index)
  if (primary >= needed.primary) return []
  const all = independentSources(sound, index)
  const secondary = primary > 0 ? all - primary : all
  if (needed.secondary > 0 && all >= needed.secondary) return []
  const message = `${name} rests on ${standing(primary, secondary)}. Add ${remedy(needed)}.`
  return [gateBlocker('insufficientEvidence', at, message)]
}

function standing(primary: number, secondary: number): string {
  const others = `${secondary} independent secondary ${secondary === 1 ? 'source' : 'sources'}`
  if (primary === 0) return others
  return `${primary} primary ${primary === 1 ? 'source' : 'sources'} and ${others}`
}

function remedy({primary, secondary}: Required<EvidenceNeeded>): string {
  const enough =
    primary === 1 ? 'one primary source' : `primary sources that make ${primary} independent ones`
  if (secondary === 0) return `${enough}: this desk takes no secondary ones instead`
  return `${enough}, or enough secondary ones that do not derive from each other to make ${secondary}`
}

function supportingSources(item: CheckItem, index: DossierIndex): SourceDocument[] {
  const ids = item.evidence
    .filter((entry) => entry.relation === 'supports')
    .map((entry) => entry.source?._ref)
  return [...new Set(ids)].map((id) => index.get(id)).filter((one) => isOfType('source', one))
}

function isSound(source: SourceDocument, index: DossierIndex): boolean {
  if (source.status?.state === 'disputed') return false
  return lineage(source, index).every((one) => one.status?.state !== 'retracted')
}
