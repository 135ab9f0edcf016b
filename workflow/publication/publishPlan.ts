import type {Versions} from '../dossier/versions.ts'
import type {Dossier, SourceDocument, StoredDocument} from '../types.ts'

/** A draft that is published, as it was when the gate looked at it. */
export interface PlannedPublish {
  id: string
  type: string
  draftRevision: string | undefined
  publishedRevision: string | undefined
}

/**
 * The drafts of a dossier that go out together, what is referred to before what refers to it. The
 * article is always among them, so that every publication has its receipt.
 */
export function publishPlan(
  dossier: Dossier,
  versionsOf: (id: string) => Versions,
): PlannedPublish[] {
  const {sources, interviewees, contributors, section, quotes, claims, article} = dossier
  const before: StoredDocument[] = [
    ...parentsFirst(sources),
    ...interviewees,
    ...contributors,
    ...(section ? [section] : []),
    ...quotes,
    ...claims,
  ]
  const planned = (document: StoredDocument): PlannedPublish => {
    const {draft, published} = versionsOf(document._id)
    return {
      id: document._id,
      type: document._type,
      draftRevision: draft?._rev,
      publishedRevision: published?._rev,
    }
  }
  const isDraft = ({draftRevision}: PlannedPublish): boolean => draftRevision !== undefined
  return [
    ...before.map(planned).filter(isDraft),
    planned(article),
    ...dossier.corrections.map(planned).filter(isDraft),
  ]
}

/** Whether there is anything that readers do not have yet. */
export const hasNews = (plan: readonly PlannedPublish[]): boolean =>
  plan.some(({draftRevision}) => draftRevision !== undefined)

function parentsFirst(sources: readonly SourceDocument[]): SourceDocument[] {
  const byId = new Map(sources.map((source) => [source._id, source]))
  const ordered = new Set<SourceDocument>()
  const visiting = new Set<string>()

  function visit(source: SourceDocument): void {
    if (visiting.has(source._id)) return
    visiting.add(source._id)
    for (const parent of source.derivedFrom ?? []) {
      const document = byId.get(parent._ref)
      if (document) visit(document)
    }
    ordered.add(source)
  }

  for (const source of sources) visit(source)
  return [...ordered]
}
