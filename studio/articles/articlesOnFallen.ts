/** Asks for ids. */
export type FetchIds = (
  query: string,
  params: Record<string, unknown>,
) => Promise<(string | null)[]>

const fallen = `*[
  (_type == "source" && (
    status.state in ["retracted", "disputed"] || condition.link == "dead" || condition.file == "changed"
  )) || (_type == "interviewee" && defined(consent.withdrawn))
]._id`
const referring = '*[_type in $types && references($ids)]._id'
const deepestDerivation = 8

/**
 * Ids, drafts among them, of the articles that print something which rests on a source that fell or
 * on somebody who withdrew consent: through sources that derive from it, and quotes and claims.
 */
export async function articlesOnFallen(fetchIds: FetchIds): Promise<string[]> {
  const found = new Set(present(await fetchIds(fallen, {})))
  for (
    let depth = 0, newest = [...found];
    newest.length > 0 && depth < deepestDerivation;
    depth += 1
  ) {
    const derived = present(await fetchIds(referring, {types: ['source'], ids: plain(newest)}))
    newest = derived.filter((id) => !found.has(id))
    for (const id of newest) found.add(id)
  }
  if (found.size === 0) return []
  const items = await fetchIds(referring, {types: ['quote', 'claim'], ids: plain(found)})
  if (items.length === 0) return []
  return present(await fetchIds(referring, {types: ['article'], ids: plain(present(items))}))
}

const present = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null)

const plain = (ids: Iterable<string>): string[] => [
  ...new Set([...ids].map((id) => id.replace(/^drafts\./, ''))),
]
