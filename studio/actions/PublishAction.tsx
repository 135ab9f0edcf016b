import {PublishIcon} from '@sanity/icons/Publish'
import {useState} from 'react'
import type {DocumentActionComponent, DocumentActionDescription} from 'sanity'
import {transitions} from '../../workflow/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import type {OperationContext} from '../operations/operation.ts'
import {publishDossier} from '../operations/publishDossier.ts'
import {reasonText} from '../operations/reasonTexts.ts'
import {PublishDialog} from './PublishDialog.tsx'
import {ReasonTitle} from './ReasonTitle.tsx'
import {type ArticleSteps, useArticleSteps} from './useArticleSteps.ts'

const publisherRoles: readonly string[] =
  transitions.find(({name}) => name === 'publish')?.roles ?? []
const notYours = 'Publishing takes the role editor or administrator. Ask somebody who has it.'

/** Publish, wherever the article stands: its dialog says what is missing. */
export const PublishAction: DocumentActionComponent = (props) => {
  const steps = useArticleSteps(props.id)
  const [isOpen, setIsOpen] = useState(false)
  if (!steps) return null
  if (steps.primary === 'publish' && !isOpen) return null
  return publishAction(steps, isOpen, setIsOpen)
}
PublishAction.action = 'publish'
PublishAction.displayName = 'PublishAction'

/** Publish at any stage, for the keys: there it is never the main button. */
export const PublishAnywhereAction: DocumentActionComponent = (props) => {
  const steps = useArticleSteps(props.id)
  const [isOpen, setIsOpen] = useState(false)
  return steps ? publishAction(steps, isOpen, setIsOpen) : null
}
PublishAnywhereAction.displayName = 'PublishAnywhereAction'

/** The publish button and its dialog, for the main button and for the menu. */
export function publishAction(
  {context}: ArticleSteps,
  isOpen: boolean,
  setIsOpen: (isOpen: boolean) => void,
): DocumentActionDescription {
  const {stage, blockers} = overviewOf(context.dossier)
  const reason = publishDossier.disabled(context)
  const mayPublish =
    context.actor.roles.some((role) => publisherRoles.includes(role)) || issuesNotice(context)
  const why = mayPublish ? reason && reasonText(reason) : notYours
  const isPublished = stage === 'published'
  return {
    label: `${isPublished ? 'Publish changes' : 'Publish'}${blockers.length > 0 ? '…' : ''}`,
    icon: PublishIcon,
    tone: blockers.length > 0 ? 'caution' : 'positive',
    disabled: Boolean(why),
    title: why && <ReasonTitle text={why} />,
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'custom',
      component: <PublishDialog context={context} onClose={() => setIsOpen(false)} />,
    },
  }
}

/** Standards publishes the changed article with a clarification or retraction that it issues. */
function issuesNotice({actor, dossier, pool}: OperationContext): boolean {
  if (!actor.roles.includes('standards') || !dossier.receipt) return false
  return dossier.corrections.some(({_id, kind}) => {
    const {draft, published} = pool.versions(_id)
    return (kind === 'clarification' || kind === 'retraction') && draft && !published
  })
}
