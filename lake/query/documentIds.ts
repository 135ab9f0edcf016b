const draftPrefix = 'drafts.'
const versionPrefix = 'versions.'

/** The id a draft or a release version publishes to; any other id as it is. */
export function publishedId(id: string): string {
  if (id.startsWith(draftPrefix)) return id.slice(draftPrefix.length)
  if (id.startsWith(versionPrefix)) return id.slice(id.indexOf('.', versionPrefix.length) + 1)
  return id
}

export function draftId(id: string): string {
  return draftPrefix + publishedId(id)
}

export function isPublishedId(id: string): boolean {
  return !id.startsWith(draftPrefix) && !id.startsWith(versionPrefix)
}

/** Where a perspective layer keeps its version of a document: `drafts`, `published` or a release. */
export function idInLayer(id: string, layer: string): string {
  if (layer === 'published') return id
  if (layer === 'drafts') return draftPrefix + id
  return `${versionPrefix}${layer}.${id}`
}
