import {publishedIdOf} from '../../workflow/index.ts'
import type {WholeDocument} from '../../workflow/merge/mergeTypes.ts'

const plurals: Readonly<Record<string, [one: string, more: string]>> = {
  article: ['article', 'articles'],
  quote: ['quote', 'quotes'],
  claim: ['claim', 'claims'],
  source: ['source', 'sources'],
  interviewee: ['person', 'people'],
}

/** How many documents of each type a merge would rewrite, as people say it; a draft counts with what it is of. */
export function mergeCounts(
  moved: readonly string[],
  documents: readonly WholeDocument[],
): string[] {
  const types = new Map(documents.map(({_id, _type}) => [_id, _type]))
  const byType = new Map<string, Set<string>>()
  for (const id of moved) {
    const type = types.get(id) ?? 'document'
    const ids = byType.get(type) ?? new Set<string>()
    byType.set(type, ids.add(publishedIdOf(id).replace(/^versions\.[^.]+\./u, '')))
  }
  return [...byType].map(([type, {size}]) => {
    const [one, more] = plurals[type] ?? [type, `${type}s`]
    return `${size} ${size === 1 ? one : more}`
  })
}
