import {RestoreIcon} from '@sanity/icons/Restore'
import type {DocumentActionComponent} from 'sanity'
import {RefusalDialog} from './RefusalDialog.tsx'
import {useArticleSteps} from './useArticleSteps.ts'
import {useWriteCorrection} from './useWriteCorrection.ts'

/** What was published changes only with a notice: this drafts it. */
export const WriteCorrectionAction: DocumentActionComponent = ({id}) => {
  const steps = useArticleSteps(id)
  const {isRunning, refusal, reset, write} = useWriteCorrection(steps?.context)
  if (!steps?.context.dossier.receipt) return null
  return {
    label: 'Write a correction',
    icon: RestoreIcon,
    disabled: isRunning,
    onHandle: () => void write(),
    dialog: refusal && {
      type: 'custom',
      component: (
        <RefusalDialog articleId={id} header="Not written" onClose={reset} refusal={refusal} />
      ),
    },
  }
}
WriteCorrectionAction.displayName = 'WriteCorrectionAction'
