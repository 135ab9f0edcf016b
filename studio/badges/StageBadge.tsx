import type {DocumentBadgeComponent} from 'sanity'
import {stages} from '../../workflow/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {useDossier} from '../dossier/useDossier.ts'
import {stageLooks} from '../states/stageTones.ts'

/** Where the article really stands, derived at every read. */
export const StageBadge: DocumentBadgeComponent = ({id}) => {
  const state = useDossier(id)
  if (state.status !== 'ready') return null
  const {stage} = overviewOf(state.dossier)
  const {title, description} = stages[stage]
  return {
    label: title,
    title: description,
    color: stageLooks[stage].badge,
    icon: stageLooks[stage].icon,
  }
}

/** How many signed items changed since. */
export const RecheckBadge: DocumentBadgeComponent = ({id}) => {
  const state = useDossier(id)
  if (state.status !== 'ready') return null
  const {recheck} = overviewOf(state.dossier)
  if (recheck === 0) return null
  return {
    label: `${recheck} to re-check`,
    title: 'Signed items that changed since. Each of them has to be signed again.',
    color: 'warning',
  }
}
