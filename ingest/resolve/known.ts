import {fold} from './fold.ts'

/** A document of the store that a text may mean. */
export interface KnownDocument {
  /** Of the published document, whether it exists or not. */
  id: string
  type: 'interviewee' | 'source' | 'contributor' | 'section'
  published: boolean
  name: string
  /** Names, aliases or the title, folded. */
  names: string[]
  kind?: string
}

/** What the store can be asked, as @sanity/client answers it. */
interface Store {
  fetch<Result>(query: string, params: Record<string, unknown>): Promise<Result>
}

interface Row {
  _id: string
  _type: KnownDocument['type']
  name: string | null
  aliases: string[] | null
  kind: string | null
}

const query = `*[_type in ["interviewee", "source", "contributor", "section"] && !(_id in path("versions.**"))]{
  _id, _type, "name": coalesce(name, title), aliases, kind
}`

/** The people, sources, bylines and sections that the store has, drafts included. */
export async function fetchKnown(store: Store): Promise<KnownDocument[]> {
  const rows = await store.fetch<Row[]>(query, {})
  const found = new Map<string, KnownDocument>()
  for (const {_id, _type, name, aliases, kind} of rows) {
    if (!name) continue
    const id = _id.replace(/^drafts\./u, '')
    const before = found.get(id)
    found.set(id, {
      id,
      type: _type,
      published: before?.published === true || id === _id,
      name,
      names: [...new Set([...(before?.names ?? []), ...[name, ...(aliases ?? [])].map(fold)])],
      ...(kind && {kind}),
    })
  }
  return [...found.values()]
}

/**
 * The document of this type that one of the names belongs to: equal but for case and diacritics.
 * `undefined` also where several have it, for choosing one would be a guess.
 */
export function findKnown(
  known: readonly KnownDocument[],
  type: KnownDocument['type'],
  name: string,
  kind?: string,
): KnownDocument | undefined {
  const wanted = fold(name)
  const found = known.filter(
    (document) =>
      document.type === type &&
      document.names.includes(wanted) &&
      (kind === undefined || document.kind === kind),
  )
  return found.length === 1 ? found[0] : undefined
}
