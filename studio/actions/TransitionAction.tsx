import {useState} from 'react'
import type {DocumentActionComponent, DocumentActionDescription} from 'sanity'
import {type AvailableTransition, type TransitionName, transitions} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'
import {reasonText} from '../operations/reasonTexts.ts'
import {stageLooks} from '../states/stageTones.ts'
import {TransitionDialog} from './TransitionDialog.tsx'
import {ReasonTitle} from './ReasonTitle.tsx'
import {publishAction} from './PublishAction.tsx'
import {useArticleSteps} from './useArticleSteps.ts'

/** The main button of an article: the step that comes next. */
export const NextStepAction: DocumentActionComponent = (props) => {
  const steps = useArticleSteps(props.id)
  const [opened, setOpened] = useState<TransitionName>()
  if (!steps) return {label: 'Loading the review…', disabled: true}
  const name = opened ?? steps.primary
  if (name === 'publish') return publishAction(steps, opened === name, open)
  const step = steps.available.find(({transition}) => transition.name === name)
  if (step) return describe(steps.context, step, opened === name, open)
  return opened ? null : {label: 'Nothing left to do', disabled: true}

  function open(isOpen: boolean): void {
    setOpened(isOpen ? name : undefined)
  }
}
NextStepAction.displayName = 'NextStepAction'

/** Every other step the article can take, in the order of the workflow's table. */
export const otherStepActions: DocumentActionComponent[] = transitions
  .filter(({name}) => name !== 'publish')
  .map(({name}) => {
    const OtherStepAction: DocumentActionComponent = (props) => {
      const steps = useArticleSteps(props.id)
      const [isOpen, setIsOpen] = useState(false)
      const step = steps?.available.find(({transition}) => transition.name === name)
      if (!steps || !step || (steps.primary === name && !isOpen)) return null
      return describe(steps.context, step, isOpen, setIsOpen)
    }
    OtherStepAction.displayName = `StepAction(${name})`
    return OtherStepAction
  })

function describe(
  context: OperationContext,
  {transition, to, refusal}: AvailableTransition,
  isOpen: boolean,
  setIsOpen: (isOpen: boolean) => void,
): DocumentActionDescription {
  const close = () => setIsOpen(false)
  return {
    label: transition.title,
    icon: stageLooks[to].icon,
    tone: transition.to === 'spiked' || transition.to === 'retracted' ? 'critical' : 'primary',
    disabled: refusal.length > 0,
    title: refusal.length > 0 && (
      <ReasonTitle text={reasonText({code: 'refused', blockers: refusal})} />
    ),
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'custom',
      component: (
        <TransitionDialog context={context} onClose={close} to={to} transition={transition} />
      ),
    },
  }
}
