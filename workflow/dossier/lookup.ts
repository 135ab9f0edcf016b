import type {StoredDocument} from '../types.ts'

/** How a dossier is read from whatever holds the documents. All ids are published ids. */
export interface Lookup {
  get(id: string): StoredDocument | undefined
  /** Ids of the documents that hold a reference, weak ones too, to `id`. */
  referencing(id: string): readonly string[]
}

/** A lookup over documents in memory, for the Studio and for tests. */
export function lookupInDocuments(documents: Iterable<StoredDocument>): Lookup {
  const byId = new Map<string, StoredDocument>()
  for (const document of documents) byId.set(document._id, document)
  let referrers: Map<string, string[]> | undefined
  return {
    get: (id) => byId.get(id),
    referencing: (id) => (referrers ??= indexReferrers(byId.values())).get(id) ?? [],
  }
}

function indexReferrers(documents: Iterable<StoredDocument>): Map<string, string[]> {
  const referrers = new Map<string, string[]>()
  for (const document of documents) {
    for (const target of referencedIds(document)) {
      const ids = referrers.get(target)
      if (ids) ids.push(document._id)
      else referrers.set(target, [document._id])
    }
  }
  return referrers
}

/** Every `_ref` anywhere in a document, each once. */
export function referencedIds(document: StoredDocument): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      if (name === '_ref' && typeof inner === 'string') found.add(inner)
      else visit(inner)
    }
  }
  visit(document)
  return found
}
