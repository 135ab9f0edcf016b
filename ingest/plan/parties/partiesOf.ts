import {publishedIdOf} from '../../../workflow/dossier/versions.ts'
import type {Party} from '../existing.ts'

/** A person, source, contributor or section as a query gives it; absent fields are null. */
export interface PartyRow {
  _id: string
  _type: Party['type']
  name: string | null
  aliases: string[] | null
  role: string | null
  kind: string | null
  creators: string[] | null
  url: string | null
  archivedUrl: string | null
  publisher: string | null
}

/** Drafts and published documents as one party each; a name that only one of them has is an alias. */
export function partiesOf(rows: readonly PartyRow[]): Party[] {
  const parties = new Map<string, Party>()
  for (const row of rows) {
    const {_id, _type, name, aliases, role, kind, creators, url, archivedUrl, publisher} = row
    if (!name) continue
    const id = publishedIdOf(_id)
    const before = parties.get(id)
    const addresses = [url, archivedUrl, publisher, ...(before?.addresses ?? [])].filter(isText)
    const names = [...(before ? [before.name, ...before.aliases] : []), ...(aliases ?? [])]
    parties.set(id, {
      id,
      type: _type,
      published: before?.published === true || id === _id,
      name,
      aliases: [...new Set(names)].filter((alias) => alias !== name),
      ...(role && {role}),
      ...(kind && {kind}),
      ...(creators && {creators}),
      ...(addresses.length > 0 && {addresses}),
    })
  }
  return [...parties.values()]
}

function isText(text: string | null): text is string {
  return text !== null
}
