import {
  buildDossier,
  itemsOf,
  lookupInDocuments,
  type Lookup,
  type StoredDocument,
} from '../../workflow/index.ts'

export interface ProvenArticles {
  proven: number
  /** Ids of published articles whose latest receipt does not cover, word for word, what they print. */
  unproven: string[]
}

/** Looks at every published article and its latest receipt. Takes published documents alone. */
export function provenArticles(published: Iterable<StoredDocument>): ProvenArticles {
  const documents = [...published]
  const lookup = lookupInDocuments(documents)
  const articles = documents.filter(({_type}) => _type === 'article').map(({_id}) => _id)
  const unproven = articles.filter((id) => !isProven(id, lookup))
  return {proven: articles.length - unproven.length, unproven}
}

function isProven(id: string, lookup: Lookup): boolean {
  const dossier = buildDossier(id, lookup)
  if (!dossier?.receipt) return false
  const signed = new Map(dossier.receipt.items.map(({item, fingerprint}) => [item, fingerprint]))
  const printed = itemsOf(dossier)
  return (
    printed.length === signed.size &&
    printed.every(({key, fingerprint}) => signed.get(key) === fingerprint)
  )
}
