import type {Dossier, StoredDocument} from '../types.ts'
import {isOfType} from './documentTypes.ts'

/** The documents of a dossier by id, and what the house shows for each. */
export interface DossierIndex {
  get(id: string | undefined): StoredDocument | undefined
  /** The name readers see. Never the name of somebody who is not on the record. */
  displayName(id: string | undefined): string | undefined
}

/** Indexes the parts of a dossier once, so that items and rules look them up in constant time. */
export function indexDossier(dossier: Dossier): DossierIndex {
  const byId = new Map<string, StoredDocument>()
  const parts = [
    dossier.quotes,
    dossier.claims,
    dossier.interviewees,
    dossier.sources,
    dossier.contributors,
    dossier.section ? [dossier.section] : [],
  ]
  for (const part of parts) for (const document of part) byId.set(document._id, document)
  const get = (id: string | undefined) => (id === undefined ? undefined : byId.get(id))
  return {get, displayName: (id) => displayNameOf(get(id))}
}

function displayNameOf(document: StoredDocument | undefined): string | undefined {
  if (isOfType('interviewee', document)) {
    const onRecord = document.attributionTerms === 'onRecord'
    return (onRecord && document.name) || document.publicDescription || 'somebody who is not named'
  }
  if (isOfType('source', document)) return document.title
  if (isOfType('contributor', document)) return document.name
  return undefined
}
