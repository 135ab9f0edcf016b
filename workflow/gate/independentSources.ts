import {isOfType} from '../dossier/documentTypes.ts'
import type {DossierIndex} from '../dossier/dossierIndex.ts'
import {list} from '../list.ts'
import type {SourceDocument} from '../types.ts'

/**
 * How many of these sources are independent of each other. Sources that share an independence
 * group, or of which one derives from the other or both from a third, count once.
 */
export function independentSources(
  sources: readonly SourceDocument[],
  index: DossierIndex,
): number {
  let clusters: Set<string>[] = []
  for (const source of sources) {
    const roots = rootsOf(source, index)
    const touches = (cluster: Set<string>) => [...cluster].some((root) => roots.has(root))
    const joined = clusters.filter(touches).flatMap((cluster) => [...cluster])
    clusters = clusters.filter((cluster) => !touches(cluster))
    clusters.push(new Set([...roots, ...joined]))
  }
  return clusters.length
}

/** The source and all it derives from, nearest first. */
export function lineage(source: SourceDocument, index: DossierIndex): SourceDocument[] {
  const found = new Map([[source._id, source]])
  for (const one of found.values()) {
    for (const parent of list(one.derivedFrom)) {
      const document = index.get(parent._ref)
      if (isOfType('source', document)) found.set(document._id, document)
    }
  }
  return [...found.values()]
}

function rootsOf(source: SourceDocument, index: DossierIndex): Set<string> {
  const roots = new Set<string>()
  for (const one of lineage(source, index)) {
    roots.add(`source:${one._id}`)
    const group = one.independenceGroup?.trim().toLowerCase()
    if (group) roots.add(`group:${group}`)
  }
  return roots
}
