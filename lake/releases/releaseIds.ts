const releasePrefix = '_.releases.'

/** Everything under this prefix belongs to the lake itself. */
export const isSystemId = (id: string): boolean => id.startsWith('_.')

/** Where the system document of a release is. */
export const releaseDocumentId = (name: string): string => releasePrefix + name

/** The release whose system document has this id. */
export function releaseOfDocument(id: string): string | undefined {
  return id.startsWith(releasePrefix) ? id.slice(releasePrefix.length) : undefined
}

/** The release that a version belongs to, by its id. */
export function releaseOfVersion(id: string): string | undefined {
  const [prefix, name, document] = id.split('.', 3)
  return prefix === 'versions' && document !== undefined ? name : undefined
}
