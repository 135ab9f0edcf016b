import type {LakeDocument} from '../types.ts'

/** Documents that can be read by id, by type and by what they refer to. Ids come sorted. */
export interface DocumentSource {
  get(id: string): LakeDocument | undefined
  ids(): readonly string[]
  idsOfType(type: string): readonly string[]
  /** Ids of the documents that hold a reference to `id`, weak ones included. */
  idsReferencing(id: string): readonly string[]
}

/** The documents with these ids, in order; ids of missing documents are left out. */
export function documentsOf(source: DocumentSource, ids: readonly string[]): LakeDocument[] {
  const documents: LakeDocument[] = []
  for (const id of ids) {
    const document = source.get(id)
    if (document) documents.push(document)
  }
  return documents
}
