import {publishedIdOf} from '../../workflow/dossier/versions.ts'
import type {Existing} from './existing.ts'
import type {ImportChoices, PlannedLink} from './plan.ts'

/**
 * Why a plan can't be what somebody chose: an id that the store does not have, or that is of another
 * kind. A mistyped id must not put words into the mouth of whoever a rule finds instead.
 */
export function choiceFault(
  {into, link = {}}: ImportChoices,
  {articles, parties}: Existing,
  links: readonly PlannedLink[],
): string | undefined {
  if (into !== undefined && !articles.some(({id}) => id === publishedIdOf(into))) {
    return `There is no article ${into} to import into. Look its id up in the Studio.`
  }
  for (const {name, newId, type} of links) {
    const chosen = link[newId] ?? link[name]
    if (chosen === undefined || chosen === 'new') continue
    const party = parties.find(({id}) => id === publishedIdOf(chosen))
    if (!party) return `${name} can’t be linked to ${chosen}: nothing here has that id. ${lookUp}`
    if (party.type !== type) {
      return `${name} can’t be linked to ${chosen}: that is ${kinds[party.type]}, not ${kinds[type]}. ${lookUp}`
    }
  }
  return undefined
}

const lookUp = 'Look the id up in the Studio, or choose "new".'

const kinds = {
  interviewee: 'a person who is quoted',
  source: 'a source',
  contributor: 'somebody of the newsroom',
  section: 'a section',
} as const
