import type {Assessment} from '../assessment.ts'
import {isBodyItem} from '../assessment.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import type {DossierIndex} from '../dossier/dossierIndex.ts'
import type {CheckItem} from '../items/checkItem.ts'
import type {Blocker, SourceDocument} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {independentSources, lineage} from './independentSources.ts'
import {nameOf, sentence} from './phrases.ts'

/** The default policy: one primary source, or this many independent secondary ones. */
const secondarySourcesNeeded = 3

/**
 * Every quote, paraphrases too, and every claim has evidence that supports it: one primary source
 * or three independent secondary ones. Disputed and retracted sources carry nothing, nor does what
 * derives from a retracted one.
 */
export function evidenceSuffices({items, index}: Assessment): Blocker[] {
  return items.filter(isBodyItem).flatMap((item) => shortfall(item, index))
}

function shortfall(item: CheckItem, index: DossierIndex): Blocker[] {
  const at = {documentId: item.documentId, path: 'evidence', item: item.key}
  const name = sentence(nameOf(item))
  const sources = supportingSources(item, index)
  if (sources.length === 0) {
    const message = `${name} has no evidence that supports it and names its source. Add the recording, document or other source it rests on.`
    return [gateBlocker('missingEvidence', at, message)]
  }
  const sound = sources.filter((source) => isSound(source, index))
  if (sound.some((source) => source.tier === 'primary')) return []
  const secondary = independentSources(sound, index)
  if (secondary >= secondarySourcesNeeded) return []
  const message = `${name} rests on ${secondary} independent secondary ${secondary === 1 ? 'source' : 'sources'}. Add one primary source, or enough secondary ones that do not derive from each other to make ${secondarySourcesNeeded}.`
  return [gateBlocker('insufficientEvidence', at, message)]
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
