import type {Dossier, IntervieweeDocument} from '../../workflow/index.ts'

export interface NamedParty {
  id: string
  type: 'interviewee' | 'source' | 'contributor'
  /** What the house shows. The name of somebody who is not on the record is never among it. */
  name: string
  terms?: IntervieweeDocument['attributionTerms']
}

/** A speaker or agent of a dossier, under the name that may be shown. */
export function namedParty(dossier: Dossier, id: string | undefined): NamedParty | undefined {
  if (id === undefined) return undefined
  const person = dossier.interviewees.find(({_id}) => _id === id)
  if (person) {
    const {name, publicDescription, attributionTerms: terms} = person
    const shown = terms === 'onRecord' ? (name ?? publicDescription) : publicDescription
    return {id, type: 'interviewee', name: shown ?? 'Somebody without a public description', terms}
  }
  const source = dossier.sources.find(({_id}) => _id === id)
  if (source) return {id, type: 'source', name: source.title ?? 'A source without a title'}
  const contributor = dossier.contributors.find(({_id}) => _id === id)
  return contributor && {id, type: 'contributor', name: contributor.name ?? 'A contributor'}
}
